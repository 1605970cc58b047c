package clinic.reporting.week;

import static clinic.reporting.week.Unusual.Direction.HIGHER;
import static clinic.reporting.week.Unusual.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.events.BookingStatus;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusualTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Week WEEK = Week.of("2026-W47").orElseThrow();
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    private final List<Told> events = new ArrayList<>(List.of(MAIN.settings(1)));

    /** As many completed sessions, each weeks ago, the week in question last. */
    private void completed(int... perWeek) {
        for (int i = 0; i < perWeek.length; i++) {
            booked(BookingStatus.COMPLETED, perWeek.length - 1 - i, perWeek[i]);
        }
    }

    private void booked(BookingStatus status, int weeksAgo, int count) {
        for (int i = 0; i < count; i++) {
            String id = status + "-" + weeksAgo + "-" + i;
            Instant start = TUESDAY.minus(Duration.ofDays(7L * weeksAgo)).plusSeconds(i);
            var booking = MAIN.booking(id, 1, status, start);
            events.add(
                    status == BookingStatus.COMPLETED
                            ? MAIN.completed(booking, id, "anna", Telling.session(5, 3))
                            : MAIN.booking(booking, id, "anna"));
        }
    }

    private List<Unusual> unusual() {
        var facts = NothingArchived.desk(new FactDesk(InMemoryFacts.of(events))).facts("main", WEEK);
        return new WeekReports(facts, WEEK).report(Subject.CLINIC).unusual();
    }

    @Test
    void moreThanTwoDeviationsFromTheMedianStandsOut() {
        completed(8, 9, 10, 11, 12, 13, 14, 16);
        assertThat(unusual())
                .containsExactly(
                        new Unusual("sessions.completed", 16, 11, HIGHER),
                        new Unusual("revenue.EUR", 16 * 85, 11 * 85, HIGHER));
        events.clear();
        completed(8, 9, 10, 11, 12, 13, 14, 15);
        assertThat(unusual()).isEmpty();
    }

    @Test
    void whereAllWeeksWereAlikeASlightDifferenceIsUsual() {
        completed(20, 20, 20, 20, 20, 20, 20, 18);
        assertThat(unusual()).isEmpty();
        events.clear();
        completed(20, 20, 20, 20, 20, 20, 20, 17);
        assertThat(unusual())
                .extracting(Unusual::figure, Unusual::direction)
                .containsExactly(tuple("sessions.completed", LOWER), tuple("revenue.EUR", LOWER));
    }

    @Test
    void fourWeeksThatTookPlaceAreNeededAndOthersDoNotCount() {
        completed(10, 0, 10, 0, 10, 0, 0, 30);
        assertThat(unusual()).isEmpty();
        booked(BookingStatus.NO_SHOW, 2, 1);
        assertThat(unusual())
                .extracting(Unusual::figure, Unusual::usual)
                .containsExactly(tuple("sessions.completed", 10.0), tuple("revenue.EUR", 850.0));
    }

    @Test
    void aWeekInWhichNothingTookPlaceIsClosedOrAhead() {
        completed(10, 10, 10, 10, 10, 10, 10, 0);
        booked(BookingStatus.CANCELLED, 0, 3);
        assertThat(unusual()).isEmpty();
    }

    @Test
    void whatMayStillGrowIsNotCalledLow() {
        completed(10, 10, 10, 10, 10, 10, 10, 2);
        assertThat(unusual()).hasSize(2);
        booked(BookingStatus.CONFIRMED, 0, 1);
        assertThat(unusual()).isEmpty();
        booked(BookingStatus.NO_SHOW, 0, 1);
        assertThat(unusual()).containsExactly(new Unusual("noShowRate", 1 / 3.0, 0, HIGHER));
    }
}
