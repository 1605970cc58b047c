package clinic.reporting.week;

import static clinic.reporting.week.ClinicWeeks.MANY_VISITS;
import static clinic.reporting.week.ClinicWeeks.REMEMBERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClinicWeeksTest {

    private static final Week WEEK = Week.containing(LocalDate.parse("2026-11-16"));

    private Instant now = Instant.parse("2026-11-23T06:00:00Z");
    private final ClinicWeeks weeks = new ClinicWeeks(() -> now);
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void tellsSmallClinicsWeeksAsTheyAre() {
        assertThat(ask("small", WEEK, MANY_VISITS - 1)).isEqualTo(1);
        assertThat(ask("small", WEEK, MANY_VISITS - 1)).isEqualTo(2);
    }

    @Test
    void tellsWhoeverWaitedWhatWasReadMeanwhile() {
        var asked = now;
        weeks.of("small", WEEK, () -> {
            now = asked.plusMillis(1);
            return reading(1);
        });
        now = asked;
        assertThat(ask("small", WEEK, 1)).isEqualTo(1);
        now = asked.plusMillis(1);
        assertThat(ask("small", WEEK, 1)).isEqualTo(2);
    }

    @Test
    void remembersTheWeekOfALargeOneForAMoment() {
        assertThat(ask("large", WEEK, MANY_VISITS)).isEqualTo(1);
        now = now.plus(REMEMBERED);
        assertThat(ask("large", WEEK, MANY_VISITS)).isEqualTo(1);
        now = now.plusMillis(1);
        assertThat(ask("large", WEEK, MANY_VISITS)).isEqualTo(2);
    }

    @Test
    void takesNoWeekForAnother() {
        assertThat(ask("large", WEEK, MANY_VISITS)).isEqualTo(1);
        assertThat(ask("other", WEEK, MANY_VISITS)).isEqualTo(2);
        assertThat(ask("large", WEEK.plus(1), MANY_VISITS)).isEqualTo(3);
        assertThat(ask("large", WEEK, MANY_VISITS)).isEqualTo(1);
    }

    @Test
    void keepsNothingThatIsOld() {
        ask("large", WEEK, MANY_VISITS);
        now = now.plus(REMEMBERED).plusMillis(1);
        ask("small", WEEK, 1);
        ask("small", WEEK, 1);
        assertThat(weeks.read()).hasSize(1);
    }

    @Test
    void readsOnceForManyWhoAskAtTheSameTime() throws Exception {
        var all = new CountDownLatch(8);
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Double>> asking = IntStream.range(0, 8)
                .<Callable<Double>>mapToObj(it -> () -> {
                    all.countDown();
                    all.await();
                    return ask("large", WEEK, MANY_VISITS);
                })
                .toList();
        for (Future<Double> answer : threads.invokeAll(asking)) {
            assertThat(answer.get()).isEqualTo(1);
        }
        threads.shutdown();
    }

    /** Answers the number of the reading. */
    private double ask(String clinic, Week week, int visits) {
        Median median = weeks.of(clinic, week, () -> reading(visits)).median();
        return median.completed() == null ? 0 : median.completed();
    }

    private ClinicWeeks.Reading reading(int visits) {
        var median = new Median((double) readings.incrementAndGet(), null, null, null, null);
        return new ClinicWeeks.Reading(new ClinicWeek(median, Map.of()), visits, now);
    }
}
