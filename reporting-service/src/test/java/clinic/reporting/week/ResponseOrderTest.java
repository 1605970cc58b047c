package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingStatus;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a client tells after a session may be heard of before the session is, twice, and out of turn. */
class ResponseOrderTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant START = Instant.parse("2026-11-22T22:30:00Z");
    private static final Week WEEK = Week.of("2026-W47").orElseThrow();

    private final Random random = new Random(3);
    private final Set<Pain> outcomes = new HashSet<>();
    private int orders;

    @Test
    void everyOrderEndsInTheSameFigures() {
        var checkedIn = MAIN.booking("b1", 3, BookingStatus.CHECKED_IN, START);
        var completed = MAIN.booking("b1", 4, BookingStatus.COMPLETED, START);
        var corrected = MAIN.booking("b1", 5, BookingStatus.COMPLETED, START);
        permute(
                new ArrayList<>(List.of(
                        MAIN.booking(checkedIn, "c1", "anna"),
                        MAIN.completed(completed, "c1", "anna", Telling.session(9, 5)),
                        MAIN.completed(corrected, "c1", "anna", Telling.session(8, 5)),
                        MAIN.outcome("b1", 1, 7),
                        MAIN.outcome("b1", 2, 2),
                        MAIN.outcome("b2", 1, 10))),
                0);
        assertThat(orders).isEqualTo(720);
        assertThat(outcomes).hasSize(1);
        Pain pain = outcomes.iterator().next();
        assertThat(pain.followUpMeasured()).isOne();
        assertThat(pain.followUpMeanChange()).isEqualTo(2 - 8.0);
    }

    @Test
    void anAnswerAloneIsNoSession() {
        assertThat(pain(List.of(MAIN.outcome("b1", 1, 7)), Subject.CLINIC).followUpMeasured())
                .isZero();
        var checkedIn = MAIN.booking("b1", 3, BookingStatus.CHECKED_IN, START);
        assertThat(pain(List.of(MAIN.outcome("b1", 1, 7), MAIN.booking(checkedIn, "c1", "anna")), Subject.CLINIC))
                .extracting(Pain::followUpMeasured, Pain::followUpMeanChange)
                .containsExactly(0, null);
    }

    @Test
    void countsForThePractitionerOfTheSessionOnly() {
        List<Told> events = List.of(MAIN.completed("b1", START, "c1", "bert", 6, 4), MAIN.outcome("b1", 1, 7));
        assertThat(pain(events, new Subject("bert")).followUpMeanChange()).isEqualTo(1.0);
        assertThat(pain(events, new Subject("anna")).followUpMeasured()).isZero();
    }

    private void permute(List<Told> events, int from) {
        if (from == events.size()) {
            List<Told> order = new ArrayList<>(events);
            order.add(random.nextInt(order.size() + 1), order.get(random.nextInt(order.size())));
            outcomes.add(pain(order, Subject.CLINIC));
            orders++;
        }
        for (int i = from; i < events.size(); i++) {
            Collections.swap(events, from, i);
            permute(events, from + 1);
            Collections.swap(events, from, i);
        }
    }

    private static Pain pain(List<Told> events, Subject subject) {
        var facts = NothingArchived.desk(new FactDesk(InMemoryFacts.of(events))).facts("main", WEEK);
        return new WeekReports(facts, WEEK).figures(subject).pain();
    }
}
