package clinic.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import clinic.events.BookingStatus;
import clinic.events.SessionPart;
import clinic.events.WeekPublished;
import clinic.events.WeekPublished.Change;
import clinic.reporting.Telling;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicationDeskTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");
    private final House house = new House("2026-11-23T06:00:00Z");

    @BeforeEach
    void aClinicWithOneSession() {
        house.take(
                MAIN.settings(1, "owner@clinic.test", "partner@clinic.test"),
                MAIN.practitioner("anna", 2, true, List.of(), null),
                MAIN.practitioner("gone", 1, false, List.of(), null),
                MAIN.completed("b1", TUESDAY, "c1", "anna", 7, 4));
    }

    @Test
    void publishesTheClinicAndEverybodyActive() {
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("practitionerId", "edition", "changed")
                .containsExactly(tuple(null, 1L, true), tuple("anna", 1L, true));
        assertThat(house.editions.sent)
                .extracting(WeekPublished::recipients)
                .containsExactly(List.of("owner@clinic.test", "partner@clinic.test"), List.of("anna@clinic.test"));
        WeekPublished sent = house.editions.sent.get(1);
        assertThat(sent.practitioner()).isEqualTo(Telling.practitioner("anna", 2));
        assertThat(sent.from()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(sent.to()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(sent.locale()).isEqualTo("de");
        assertThat(sent.summary().completed()).isEqualTo(1);
        assertThat(sent.summary().painMeanChange()).isEqualTo(-3.0);
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        house.publish("main", "2026-W47");
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("edition", "changed")
                .containsExactly(tuple(1L, false), tuple(1L, false));
        assertThat(house.editions.sent).hasSize(2);
    }

    @Test
    void aCorrectionMakesASecondEdition() {
        house.publish("main", "2026-W47");
        var booking = MAIN.booking("b1", 5, BookingStatus.COMPLETED, TUESDAY);
        house.take(MAIN.completed(booking, "c1", "anna", Telling.session(7, 2)));
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("edition", "changed")
                .containsExactly(tuple(2L, true), tuple(2L, true));
        assertThat(house.editions.sent.get(3).edition()).isEqualTo(2);
    }

    @Test
    void saysWhatTheCorrectionChanged() {
        house.publish("main", "2026-W47");
        assertThat(house.editions.sent.get(0).changes()).isNull();
        house.take(MAIN.outcome("b1", 1, 1));
        List<Change> changes = List.of(
                new Change("pain.followUpMeasured", 0.0, 1.0), new Change("pain.followUpMeanChange", null, -6.0));
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("practitionerId", "corrections")
                .containsExactly(tuple(null, changes), tuple("anna", changes));
        assertThat(house.editions.sent.get(2).changes()).isEqualTo(changes);
        assertThat(house.reports.of("main", Week.of("2026-W47").orElseThrow(), Subject.CLINIC))
                .extracting(PublishedWeek::edition, PublishedWeek::corrections)
                .containsExactly(2L, changes);
    }

    @Test
    void partsOfTheWholeAreSaidOnlyInTheReport() {
        house.publish("main", "2026-W47");
        var moved = MAIN.booking("b1", 5, BookingStatus.COMPLETED, TUESDAY);
        house.take(MAIN.completed(
                moved,
                "c1",
                "anna",
                new SessionPart(7, 4, List.of("swedish"), List.of(), null, null, null, null, null)));
        house.publish("main", "2026-W47");
        assertThat(house.editions.sent.get(2).changes()).isEmpty();
        assertThat(house.reports
                        .of("main", Week.of("2026-W47").orElseThrow(), Subject.CLINIC)
                        .corrections())
                .contains(
                        new Change("techniques.swedish.sessions", null, 1.0),
                        new Change("areas.LOWER_BACK.meanChange", -3.0, null));
    }

    @Test
    void aBookingMadeSinceCorrectsNothing() {
        house.publish("main", "2026-W47");
        var later = MAIN.booking("b2", 1, BookingStatus.CONFIRMED, TUESDAY.plus(Duration.ofDays(7)));
        house.take(MAIN.booking(later, "c1", "anna"));
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("changed")
                .containsExactly(false, false);
    }

    @Test
    void onlyWhoseFiguresChangedIsSentOne() {
        house.take(MAIN.practitioner("bert", 1, true, List.of(), null));
        house.publish("main", "2026-W47");
        house.take(MAIN.completed("b2", TUESDAY, "c2", "bert", 3, 3));
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("practitionerId", "changed")
                .containsExactly(tuple(null, true), tuple("anna", false), tuple("bert", true));
    }

    @Test
    void whoHasLeftStillGetsTheWeekOfTheirLastSession() {
        house.take(MAIN.completed("b2", TUESDAY, "c2", "gone", 3, 3));
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("practitionerId")
                .containsExactly(null, "anna", "gone");
    }

    @Test
    void whoeverIsSlowerSendsNothing() {
        house.editions.beforeIssue = () -> {
            house.editions.beforeIssue = () -> {};
            house.publish("main", "2026-W47");
        };
        assertThat(house.publish("main", "2026-W47").editions())
                .extracting("edition", "changed")
                .containsExactly(tuple(1L, false), tuple(1L, false));
        assertThat(house.editions.sent).hasSize(2);
    }
}
