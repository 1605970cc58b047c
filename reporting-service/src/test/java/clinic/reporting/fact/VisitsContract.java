package clinic.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.events.SessionPart;
import clinic.reporting.Told;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of facts tells where many bookings are looked at. */
public interface VisitsContract extends FactsContract {

    @Test
    default void aVisitIsTheSessionWithLess() {
        var scored = new SessionPart(7, 3, List.of("swedish"), List.of("NECK", "HIPS"), 4, 5, null, 0, null);
        var booking = MAIN.booking("scored", 4, BookingStatus.COMPLETED, MONDAY);
        take(
                MAIN.completed(booking, "c1", "anna", scored),
                MAIN.booking(MAIN.booking("gone", 1, BookingStatus.CANCELLED, MONDAY), "c2", "bert"));
        assertThat(facts().visitsBetween(CLINIC, MONDAY, FAR))
                .isEqualTo(facts().sessionsBetween(CLINIC, MONDAY, FAR).stream()
                        .map(SessionFact::visit)
                        .toList())
                .extracting(Visit::outcome)
                .containsExactly(null, new Outcome(7, 3, scored.techniques(), scored.areas(), 4, 5, null, 0, null));
    }

    @Test
    default void answersVisitsByStartOfTheClinicOrOnePractitioner() {
        take(
                booked("late", MONDAY.plusSeconds(60), "c1", "anna"),
                booked("early", MONDAY, "c2", "bert"),
                booked("past", MONDAY.minusSeconds(1), "c1", "anna"),
                elsewhere());
        assertThat(ids(facts().visitsBetween(CLINIC, MONDAY, MONDAY.plusSeconds(61))))
                .containsExactly("early", "late");
        assertThat(ids(facts().visitsBetween(CLINIC, MONDAY, MONDAY.plusSeconds(60))))
                .containsExactly("early");
        assertThat(ids(facts().visitsBetween(ANNA, MONDAY.minusSeconds(1), FAR)))
                .containsExactly("past", "late");
    }

    @Test
    default void followsClientsThroughAllYearsOrSome() {
        take(
                booked("b1", MONDAY, "c1", "anna"),
                booked("b2", MONDAY.plusSeconds(60), "c1", "bert"),
                booked("b3", MONDAY, "c2", "anna"),
                elsewhere());
        assertThat(facts().visitsOfClients("main", Set.of("c1"), Facts.EVER_BEFORE, Facts.EVER_AFTER))
                .extracting(Visit::id)
                .containsExactlyInAnyOrder("b1", "b2");
        assertThat(ids(facts().visitsOfClients("main", Set.of("c1", "c2"), MONDAY.plusSeconds(1), Facts.EVER_AFTER)))
                .containsExactly("b2");
        assertThat(facts().visitsOfClients("main", Set.of("c1", "c2"), Facts.EVER_BEFORE, MONDAY))
                .isEmpty();
        assertThat(facts().visitsOfClients("main", Set.of(), Facts.EVER_BEFORE, Facts.EVER_AFTER))
                .isEmpty();
    }

    @Test
    default void asksForAnyNumberOfIds() {
        Set<String> many = IntStream.range(0, 450).mapToObj(i -> "c" + i).collect(Collectors.toSet());
        many.forEach(it -> take(booked("of-" + it, MONDAY, it, "anna"), MAIN.client(it, 1, true, MONDAY)));
        assertThat(facts().visitsOfClients("main", many, Facts.EVER_BEFORE, Facts.EVER_AFTER))
                .extracting(Visit::clientId)
                .containsExactlyInAnyOrderElementsOf(many);
        assertThat(facts().clients("main", many)).hasSize(450);
    }

    @Test
    default void knowsWhetherAnybodyWasBooked() {
        take(booked("b1", MONDAY, "c1", "anna"), elsewhere());
        assertThat(facts().anySession("main", MONDAY, MONDAY.plusSeconds(1))).isTrue();
        assertThat(facts().anySession("main", MONDAY.minusSeconds(9), MONDAY)).isFalse();
        assertThat(facts().anySession("main", MONDAY.plusSeconds(1), FAR)).isFalse();
    }

    @Test
    default void findsAllVisitsOfAPlan() {
        take(planned("late", MONDAY.plusSeconds(9), "p1"), planned("early", MONDAY.minusSeconds(9), "p1"));
        take(planned("another", MONDAY, "p2"), booked("single", MONDAY, "c1", "anna"));
        assertThat(facts().visitsOfPlans("main", Set.of("p1", "p9")))
                .extracting(Visit::id)
                .containsExactlyInAnyOrder("early", "late");
        assertThat(facts().visitsOfPlans("main", Set.of())).isEmpty();
        assertThat(facts().visitsOfPlans("other", Set.of("p1"))).isEmpty();
        assertThat(facts().visitsOfPlans("main", Set.of("p2")).get(0).plan())
                .isEqualTo(new PlanPart("p2", 2, 8, false));
    }

    private static Told planned(String id, Instant start, String plan) {
        var price = Money.ofMinor(8500, "EUR");
        var part = new PlanPart(plan, 2, 8, false);
        return MAIN.booking(
                MAIN.booking(id, 1, BookingStatus.CONFIRMED, start, price, part, null, false), "c1", "anna");
    }

    private static Told elsewhere() {
        return OTHER.booking(
                OTHER.booking("elsewhere", 1, BookingStatus.CONFIRMED, MONDAY.plusSeconds(30)), "c1", "anna");
    }

    private static List<String> ids(List<Visit> visits) {
        return visits.stream().map(Visit::id).toList();
    }
}
