package clinic.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-11-20T20:59:59+01:00, 2026-11-20T20:59:59+01:00, 2026-11-20T20:59:59+01:00",
        "21:00, 08:00, 2026-11-20T21:00:00+01:00, 2026-11-21T08:00:00+01:00, 2026-11-20T21:00:00+01:00",
        "21:00, 08:00, 2026-11-21T00:30:00+01:00, 2026-11-21T08:00:00+01:00, 2026-11-20T21:00:00+01:00",
        "21:00, 08:00, 2026-11-21T07:59:59+01:00, 2026-11-21T08:00:00+01:00, 2026-11-20T21:00:00+01:00",
        "21:00, 08:00, 2026-11-21T08:00:00+01:00, 2026-11-21T08:00:00+01:00, 2026-11-21T08:00:00+01:00",
        "12:30, 14:00, 2026-11-21T13:00:00+01:00, 2026-11-21T14:00:00+01:00, 2026-11-21T12:30:00+01:00",
        "12:30, 14:00, 2026-11-21T15:00:00+01:00, 2026-11-21T15:00:00+01:00, 2026-11-21T15:00:00+01:00",
        "21:00, 21:00, 2026-11-21T21:00:00+01:00, 2026-11-21T21:00:00+01:00, 2026-11-21T21:00:00+01:00",
        // the night that lasts an hour longer, the one that lasts an hour less, and one that ends in the hour left out
        "21:00, 08:00, 2026-10-25T02:30:00+02:00, 2026-10-25T08:00:00+01:00, 2026-10-24T21:00:00+02:00",
        "21:00, 08:00, 2026-03-29T01:30:00+01:00, 2026-03-29T08:00:00+02:00, 2026-03-28T21:00:00+01:00",
        "21:00, 02:30, 2026-03-29T01:30:00+01:00, 2026-03-29T03:30:00+02:00, 2026-03-28T21:00:00+01:00",
    })
    void waitsForTheirEndOrComesBeforeTheirBeginning(
            LocalTime from, LocalTime until, String at, String after, String before) {
        QuietHours quiet = new QuietHours(from, until);
        assertThat(quiet.after(instant(at), BERLIN)).isEqualTo(instant(after));
        assertThat(quiet.before(instant(at), BERLIN)).isEqualTo(instant(before));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
