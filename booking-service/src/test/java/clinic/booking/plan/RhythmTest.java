package clinic.booking.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-12-30T10:00, 2026-12-31T10:00, 2027-01-01T10:00",
        "WEEKLY, 2026-12-30T10:00, 2027-01-06T10:00, 2027-01-13T10:00",
        "FORTNIGHTLY, 2026-12-30T10:00, 2027-01-13T10:00, 2027-01-27T10:00",
        "MONTHLY, 2026-12-30T10:00, 2027-01-30T10:00, 2027-02-28T10:00",
    })
    void comesAgainAtTheSameTimeOfDay(Rhythm rhythm, String first, String second, String third) {
        assertThat(times(rhythm, first + "+01:00", "Europe/Berlin", 3))
                .containsExactly(first + "+01:00", second + "+01:00", third + "+01:00");
    }

    @Test
    void returnsToItsDayOfTheMonthAfterAShorterOne() {
        assertThat(times(Rhythm.MONTHLY, "2028-01-31T10:00+01:00", "Europe/Berlin", 4))
                .containsExactly(
                        "2028-01-31T10:00+01:00",
                        "2028-02-29T10:00+01:00",
                        "2028-03-31T10:00+02:00",
                        "2028-04-30T10:00+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2027-03-27T10:00+01:00, 2027-03-28T10:00+02:00",
        "Europe/Berlin, 2026-10-24T10:00+02:00, 2026-10-25T10:00+01:00",
        "America/New_York, 2027-03-13T10:00-05:00, 2027-03-14T10:00-04:00",
        "America/New_York, 2026-10-31T10:00-04:00, 2026-11-01T10:00-05:00",
        "Australia/Lord_Howe, 2027-04-03T10:00+11:00, 2027-04-04T10:00+10:30",
        "Australia/Lord_Howe, 2026-10-03T10:00+10:30, 2026-10-04T10:00+11:00"
    })
    void keepsItsLocalTimeWhenClocksAreChanged(String zone, String before, String after) {
        assertThat(times(Rhythm.DAILY, before, zone, 2)).containsExactly(before, after);
        String lastDay = times(Rhythm.DAILY, after, zone, 7).get(6);
        assertThat(times(Rhythm.WEEKLY, before, zone, 2).get(1)).isEqualTo(lastDay);
    }

    @Test
    void goesToTheNextTimeThereIsWhenClocksSkipItsOwn() {
        assertThat(times(Rhythm.DAILY, "2027-03-27T02:30+01:00", "Europe/Berlin", 3))
                .containsExactly("2027-03-27T02:30+01:00", "2027-03-28T03:30+02:00", "2027-03-29T02:30+02:00");
    }

    private static List<String> times(Rhythm rhythm, String first, String zone, int sessions) {
        ZoneId where = ZoneId.of(zone);
        return rhythm.from(ZonedDateTime.parse(first).toInstant(), where, sessions).stream()
                .map(start -> start.atZone(where).toOffsetDateTime().toString())
                .toList();
    }
}
