package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.PractitionerUpdated.Absence;
import clinic.events.PractitionerUpdated.Block;
import clinic.events.PractitionerUpdated.Hours;
import clinic.reporting.fact.PractitionerFact;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Week WEEK = Week.of("2026-W47").orElseThrow();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static Hours from(LocalDate validFrom, DayOfWeek day, int from, int to) {
        return new Hours(validFrom, List.of(new Block(day, LocalTime.of(from, 0), LocalTime.of(to, 0))));
    }

    private static Absence away(String from, String to) {
        return new Absence("a", Instant.parse(from), Instant.parse(to));
    }

    private static long available(Week week, List<Hours> hours, Absence... absences) {
        var anna = new PractitionerFact("anna", 1, "main", "Anna", null, true, hours, List.of(absences), null);
        return new WorkingTime(anna, BERLIN).availableMinutes(week);
    }

    @Test
    void laterHoursDoNotChangeEarlierDays() {
        var hours = List.of(
                from(MONDAY.minusYears(1), DayOfWeek.MONDAY, 8, 12),
                from(MONDAY.plusDays(1), DayOfWeek.TUESDAY, 8, 10),
                from(MONDAY.plusDays(7), DayOfWeek.TUESDAY, 8, 18));
        assertThat(available(WEEK, hours)).isEqualTo(4 * 60 + 2 * 60);
        assertThat(available(WEEK.plus(-1), hours)).isEqualTo(4 * 60);
    }

    @Test
    void overlappingAbsencesCountOnceAndOnlyWithinWorkingHours() {
        var hours = List.of(from(MONDAY, DayOfWeek.MONDAY, 8, 12));
        assertThat(available(
                        WEEK,
                        hours,
                        away("2026-11-15T00:00:00Z", "2026-11-16T08:00:00Z"),
                        away("2026-11-16T07:30:00Z", "2026-11-16T08:30:00Z"),
                        away("2026-11-16T10:45:00Z", "2026-11-19T00:00:00Z")))
                .isEqualTo(135);
    }

    @Test
    void aNightShiftIsAnHourShorterWhenClocksGoForward() {
        var hours = List.of(from(MONDAY.minusYears(1), DayOfWeek.SUNDAY, 0, 6));
        assertThat(available(Week.of("2026-W13").orElseThrow(), hours)).isEqualTo(300);
        assertThat(available(Week.of("2026-W43").orElseThrow(), hours)).isEqualTo(420);
    }
}
