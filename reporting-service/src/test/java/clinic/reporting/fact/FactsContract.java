package clinic.reporting.fact;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.BookingEvent;
import clinic.events.BookingStatus;
import clinic.events.PractitionerUpdated;
import clinic.reporting.Telling;
import clinic.reporting.Told;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every keeper of facts does. */
public interface FactsContract {

    Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    Telling MAIN = Telling.MAIN;
    Telling OTHER = new Telling("other", "UTC");
    Whose CLINIC = Whose.clinic("main");
    Whose ANNA = new Whose("main", "anna");

    Facts facts();

    void forgetAll();

    /** How many of the 720 orders to try. */
    default int everyNthOrder() {
        return 1;
    }

    default void take(Told... events) {
        List.of(events).forEach(it -> InMemoryFacts.take(facts(), it));
    }

    default Told booked(String id, Instant start, String client, String practitioner) {
        return MAIN.booking(MAIN.booking(id, 1, BookingStatus.CONFIRMED, start), client, practitioner);
    }

    @Test
    default void anyOrderOfABookingsLifeEndsInTheSameFact() {
        SessionFact expected = InMemoryFacts.of(SessionLife.events())
                .sessionsBetween(CLINIC, Instant.EPOCH, FAR)
                .get(0);
        List<List<Told>> orders = SessionLife.ordersWithDuplicates(11);
        for (int i = 0; i < orders.size(); i += everyNthOrder()) {
            forgetAll();
            orders.get(i).forEach(this::take);
            assertThat(facts().sessionsBetween(CLINIC, Instant.EPOCH, FAR)).containsExactly(expected);
        }
        assertThat(expected.outcome())
                .isEqualTo(
                        FactReader.session("main", lastOf(SessionLife.events())).outcome());
    }

    private static BookingEvent lastOf(List<Told> events) {
        return (BookingEvent) events.get(events.size() - 1).event();
    }

    @Test
    default void answersSessionsByStartAndNotThoseOfOtherClinics() {
        take(
                booked("late", MONDAY.plusSeconds(3600), "c1", "anna"),
                booked("early", MONDAY, "c2", "bert"),
                booked("past", MONDAY.minusSeconds(1), "c1", "anna"),
                OTHER.booking(OTHER.booking("elsewhere", 1, BookingStatus.CONFIRMED, MONDAY), "c1", "anna"));
        assertThat(ids(facts().sessionsBetween(CLINIC, MONDAY, MONDAY.plusSeconds(3601))))
                .containsExactly("early", "late");
        assertThat(ids(facts().sessionsBetween(CLINIC, MONDAY, MONDAY.plusSeconds(3600))))
                .containsExactly("early");
        assertThat(ids(facts().sessionsBetween(ANNA, MONDAY.minusSeconds(1), FAR)))
                .containsExactly("past", "late");
    }

    @Test
    default void liveSessionsAreThoseStillToTakePlace() {
        take(
                MAIN.booking(MAIN.booking("asked", 1, BookingStatus.REQUESTED, MONDAY), "c1", "anna"),
                MAIN.booking(MAIN.booking("here", 1, BookingStatus.CHECKED_IN, MONDAY), "c1", "anna"),
                MAIN.booking(MAIN.booking("gone", 1, BookingStatus.CANCELLED, MONDAY), "c1", "anna"),
                MAIN.completed("done", MONDAY, "c1", "anna", 5, 3),
                booked("his", MONDAY, "c1", "bert"));
        assertThat(ids(facts().liveSessionsFrom(CLINIC, MONDAY))).containsExactly("asked", "here", "his");
        assertThat(ids(facts().liveSessionsFrom(ANNA, MONDAY))).containsExactly("asked", "here");
        assertThat(facts().liveSessionsFrom(CLINIC, MONDAY.plusSeconds(1))).isEmpty();
    }

    @Test
    default void keepsWholePractitionersAndOnlyTheNewest() {
        var block = new PractitionerUpdated.Block(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 30));
        var hours = List.of(
                new PractitionerUpdated.Hours(LocalDate.of(2026, 1, 1), List.of(block)),
                new PractitionerUpdated.Hours(LocalDate.of(2026, 11, 18), List.of()));
        var absence = new PractitionerUpdated.Absence("a", MONDAY, MONDAY.plusSeconds(600));
        var until = LocalDate.of(2027, 3, 31);
        Told newest = MAIN.practitioner("anna", 3, true, hours, List.of(absence), until, MONDAY);
        take(newest, MAIN.practitioner("anna", 2, false, List.of(), null), newest);
        assertThat(facts().practitioners("main"))
                .containsExactly(new PractitionerFact(
                        "anna", 3, "main", "Name of anna 3", "anna@clinic.test", true, hours, List.of(absence), until));
        assertThat(facts().practitioner("main", "anna"))
                .contains(facts().practitioners("main").get(0));
        assertThat(facts().practitioners("other")).isEmpty();
        assertThat(facts().practitioner("other", "anna")).isEmpty();
    }

    @Test
    default void keepsOfClientsOnlyWhetherTheyAreScreened() {
        take(
                MAIN.client("c1", 2, true, MONDAY),
                MAIN.client("c1", 1, false, MONDAY),
                MAIN.client("c2", 1, false, MONDAY));
        assertThat(facts().clients("main", Set.of("c1", "c9")))
                .containsExactly(new ClientFact("c1", 2, "main", true, null));
        assertThat(facts().clients("other", Set.of("c1"))).isEmpty();
    }

    @Test
    default void remembersWhoIsErasedWhateverComesLater() {
        Told erased = MAIN.erased("c1", 3, MONDAY);
        take(booked("b1", MONDAY, "c1", "anna"), booked("b2", MONDAY, "c2", "anna"));
        assertThat(facts().anyErased(Set.of("c1", "b1"))).isFalse();
        take(erased, MAIN.client("c1", 2, false, MONDAY), erased);
        assertThat(facts().clients("main", Set.of("c1")))
                .containsExactly(new ClientFact("c1", 3, "main", true, MONDAY));
        assertThat(facts().anyErased(Set.of("c1"))).isTrue();
        assertThat(facts().anyErased(Set.of("b1", "x"))).isTrue();
        assertThat(facts().anyErased(Set.of("b2", "c2"))).isFalse();
    }

    @Test
    default void whatIsToldOnceMoreTakesThePlaceOfItsVersionAndOfNoNewerOne() {
        take(MAIN.client("c1", 2, false, MONDAY));
        facts().keepRetold(new ClientFact("c1", 2, "main", true, null));
        facts().keep(new ClientFact("c1", 2, "main", false, null));
        assertThat(facts().clients("main", Set.of("c1"))).containsExactly(new ClientFact("c1", 2, "main", true, null));
        facts().keepRetold(new ClientFact("c1", 1, "main", false, null));
        facts().keepRetold(new ClientFact("c2", 1, "main", false, null));
        assertThat(facts().clients("main", Set.of("c1", "c2")))
                .containsExactlyInAnyOrder(
                        new ClientFact("c1", 2, "main", true, null), new ClientFact("c2", 1, "main", false, null));
    }

    @Test
    default void keepsTheNewestSettings() {
        take(MAIN.settings(2, "new@clinic.test"), MAIN.settings(1, "old@clinic.test"), OTHER.settings(1));
        assertThat(facts().clinic("main").orElseThrow().ownerEmails()).containsExactly("new@clinic.test");
        assertThat(facts().clinics()).extracting(ClinicFact::id).containsExactlyInAnyOrder("main", "other");
        assertThat(facts().clinic("third")).isEmpty();
    }

    @Test
    default void keepsTheNewestAnswerOfEverySession() {
        take(MAIN.outcome("b1", 2, 3), MAIN.outcome("b1", 1, 9), MAIN.outcome("b1", 2, 3), MAIN.outcome("b2", 1, 0));
        assertThat(facts().responses("main", Set.of("b1", "b2", "b3")))
                .containsExactlyInAnyOrder(new ResponseFact("b1", 2, "main", 3), new ResponseFact("b2", 1, "main", 0));
        assertThat(facts().responses("main", Set.of())).isEmpty();
        assertThat(facts().responses("other", Set.of("b1"))).isEmpty();
    }

    @Test
    default void sightingsStandInForWhatIsNotKnownYet() {
        take(booked("b1", MONDAY, "c1", "anna"), booked("b2", MONDAY.plusSeconds(60), "c1", "bert"));
        assertThat(facts().newestSightingOf("main", "bert").orElseThrow().id()).isEqualTo("b2");
        assertThat(facts().newestSightingOf("other", "bert")).isEmpty();
        assertThat(facts().newestSighting("main").orElseThrow().seen().timeZone())
                .isEqualTo("Europe/Berlin");
        assertThat(facts().newestSighting("other")).isEmpty();
    }

    private static List<String> ids(List<SessionFact> sessions) {
        return sessions.stream().map(SessionFact::id).toList();
    }
}
