package clinic.standalone;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TrialClockTest {

    private static final Instant PAST = Instant.parse("2026-09-28T07:00:00Z");

    private final TrialClock clock = new TrialClock();

    @Test
    void tellsTheSystemsTime() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, MINUTES));
    }

    @Test
    void standsInThePastUntilItIsLetRun() {
        clock.standAt(PAST);
        assertThat(clock.instant()).isEqualTo(PAST);

        clock.run();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, MINUTES));
    }

    @Test
    void movesItsCopiesInOtherZonesAlong() {
        var berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        clock.standAt(PAST);
        assertThat(berlin.instant()).isEqualTo(PAST);
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
