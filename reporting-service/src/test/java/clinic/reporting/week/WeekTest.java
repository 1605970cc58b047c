package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {

    @ParameterizedTest
    @CsvSource({
        "2026-W47, 2026-11-16, 2026-11-22",
        "2026-W01, 2025-12-29, 2026-01-04",
        "2026-W53, 2026-12-28, 2027-01-03",
        "2027-W01, 2027-01-04, 2027-01-10"
    })
    void runsFromMondayToSunday(String name, LocalDate from, LocalDate to) {
        Week week = Week.of(name).orElseThrow();
        assertThat(week.from()).isEqualTo(from);
        assertThat(week.to()).isEqualTo(to);
        assertThat(week.name()).isEqualTo(name);
        assertThat(Week.containing(to)).isEqualTo(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-W54",
                "2026-W00",
                "2025-W53",
                "2026-W1",
                "2026W47",
                "26-W47",
                "2026-w47",
                "",
                "week",
                "2026-W99"
            })
    void whatNoYearHasIsNoWeek(String name) {
        assertThat(Week.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-W13, 167", "2026-W43, 169", "2026-W47, 168"})
    void lastsAsLongAsClocksSay(String name, long hours) {
        Week week = Week.of(name).orElseThrow();
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(Duration.between(week.start(berlin), week.end(berlin))).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void everyDayOfAYearLiesInItsWeek() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2022; day = day.plusDays(1)) {
            Week week = Week.containing(day);
            assertThat(week.days()).contains(day).hasSize(7);
            assertThat(Week.of(week.name())).contains(week);
        }
    }
}
