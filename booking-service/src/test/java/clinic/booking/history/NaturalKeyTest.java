package clinic.booking.history;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NaturalKeyTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void isTheSameForTheSameSessionOnly() {
        PractitionerId practitioner = PractitionerId.next();
        ClientId client = ClientId.next();
        var id = NaturalKey.of("main", practitioner, client, START);
        assertThat(NaturalKey.of("main", practitioner, client, START)).isEqualTo(id);
        assertThat(NaturalKey.of("other", practitioner, client, START)).isNotEqualTo(id);
        assertThat(NaturalKey.of("main", PractitionerId.next(), client, START)).isNotEqualTo(id);
        assertThat(NaturalKey.of("main", practitioner, ClientId.next(), START)).isNotEqualTo(id);
        assertThat(NaturalKey.of("main", practitioner, client, START.plusSeconds(60)))
                .isNotEqualTo(id);
    }

    @Test
    void isAUuidOfVersion7ThatTellsItsTime() {
        var uuid = NaturalKey.of("main", PractitionerId.next(), ClientId.next(), START)
                .value();
        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(uuid.getMostSignificantBits() >>> 16).isEqualTo(START.toEpochMilli());
    }
}
