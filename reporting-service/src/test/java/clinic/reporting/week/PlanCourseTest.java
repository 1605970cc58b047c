package clinic.reporting.week;

import static clinic.events.BookingStatus.CANCELLED;
import static clinic.events.BookingStatus.COMPLETED;
import static clinic.events.BookingStatus.CONFIRMED;
import static clinic.events.BookingStatus.NO_SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Weekly plans, seen from their first week on. */
class PlanCourseTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Week FIRST = Week.of("2026-W40").orElseThrow();
    private static final Instant MONDAY = Instant.parse("2026-09-28T09:00:00Z");

    private final List<Told> events = new ArrayList<>();

    /** One session a week, which are not all of the plan where {@code of} is more. */
    private void plan(int of, BookingStatus... sessions) {
        for (int i = 0; i < sessions.length; i++) {
            BookingPart booking = MAIN.booking(
                    "b" + i,
                    1,
                    sessions[i],
                    MONDAY.plus(Duration.ofDays(7L * i)),
                    Money.ofMinor(8500, "EUR"),
                    new PlanPart("plan", i + 1, of, i % 4 == 3),
                    MONDAY,
                    false);
            events.add(
                    sessions[i] == COMPLETED
                            ? MAIN.completed(booking, "c1", i == 0 ? "bert" : "anna", Telling.session(5, 3))
                            : MAIN.booking(booking, "c1", "anna"));
        }
    }

    private List<ToDo.What> toDo(int week, String practitioner) {
        Week of = FIRST.plus(week - 1);
        var facts = NothingArchived.desk(new FactDesk(InMemoryFacts.of(events))).facts("main", of);
        return ToDo.of(facts, of, new Subject(practitioner)).stream()
                .map(ToDo::what)
                .toList();
    }

    private List<ToDo.What> toDo(int week) {
        return toDo(week, null);
    }

    @Test
    void theFourthSessionHeldIsTheOneToReviewAt() {
        plan(8, COMPLETED, COMPLETED, COMPLETED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED);
        assertThat(toDo(4)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
        events.clear();
        plan(8, COMPLETED, COMPLETED, COMPLETED, COMPLETED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED);
        assertThat(toDo(4)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
        assertThat(toDo(5)).isEmpty();
    }

    @Test
    void sessionsThatAreMissedDoNotCount() {
        plan(8, COMPLETED, NO_SHOW, COMPLETED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED);
        assertThat(toDo(4)).isEmpty();
        events.clear();
        plan(8, COMPLETED, NO_SHOW, COMPLETED, COMPLETED, CONFIRMED, CONFIRMED, CONFIRMED, CONFIRMED);
        assertThat(toDo(5)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
    }

    @Test
    void theLastSessionIsOneToReviewAtToo() {
        plan(5, COMPLETED, COMPLETED, COMPLETED, COMPLETED, CONFIRMED);
        assertThat(toDo(5)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
        events.clear();
        plan(5, COMPLETED, COMPLETED, COMPLETED, COMPLETED, COMPLETED);
        assertThat(toDo(5)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
        assertThat(toDo(6)).isEmpty();
    }

    @Test
    void whoComesNoMoreHasAbandonedThePlan() {
        plan(8, COMPLETED, COMPLETED, CANCELLED, NO_SHOW, CANCELLED);
        assertThat(toDo(3)).containsExactly(ToDo.What.PLAN_ABANDONED);
        assertThat(toDo(9)).containsExactly(ToDo.What.PLAN_ABANDONED);
        assertThat(toDo(10)).isEmpty();
    }

    @Test
    void aPlanThatNeverBeganOrGoesOnIsNotAbandoned() {
        plan(8, CANCELLED, NO_SHOW);
        assertThat(toDo(3)).isEmpty();
        events.clear();
        plan(8, COMPLETED, CANCELLED, NO_SHOW, CONFIRMED, CONFIRMED);
        assertThat(toDo(2)).isEmpty();
        assertThat(toDo(6)).containsExactly(ToDo.What.PLAN_ABANDONED);
    }

    @Test
    void concernsWhoHoldsThatSession() {
        plan(8, COMPLETED, CANCELLED);
        assertThat(toDo(2, "bert")).containsExactly(ToDo.What.PLAN_ABANDONED);
        assertThat(toDo(2, "anna")).isEmpty();
    }

    @Test
    void sessionsHeldLongBeforeTheTrendCountToo() {
        plan(99, COMPLETED, COMPLETED, COMPLETED);
        Instant late = MONDAY.plus(Duration.ofDays(7 * 29));
        var fourth = MAIN.booking(
                "b9", 1, CONFIRMED, late, Money.ofMinor(1, "EUR"), new PlanPart("plan", 9, 99, false), MONDAY, false);
        var fifth =
                MAIN.booking("b10", 1, CONFIRMED, late.plusSeconds(9999), fourth.price(), fourth.plan(), MONDAY, false);
        events.add(MAIN.booking(fourth, "c1", "anna"));
        events.add(MAIN.booking(fifth, "c1", "anna"));
        assertThat(toDo(30)).containsExactly(ToDo.What.PLAN_REVIEW_DUE);
    }
}
