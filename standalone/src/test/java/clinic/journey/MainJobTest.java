package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the clinic is for, from a free slot to the week's report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** A slot in a week nothing else happens in. */
    private static final int LATER = 700;

    private final Premises premises = new Premises();
    private final MessageSchemas schemas = new MessageSchemas();
    private House house;
    private EventTap tap;
    private Clinic clinic;
    private Door desk;
    private Door ledger;
    private Door reports;

    @BeforeAll
    void open() {
        tap = premises.keep(new EventTap(premises.broker(), premises.names()));
        house = House.open(premises, (service, usual) -> usual.with("clinic.email.grace", "2s"));
        var owner = house.bookingFor(ServiceSettings.OWNER);
        clinic = Clinic.open(owner, premises.mailbox().domain(), 2, 4);
        desk = house.bookingFor(ServiceSettings.FRONT_DESK);
        ledger = house.notificationFor(ServiceSettings.FRONT_DESK);
        reports = house.reportingFor(ServiceSettings.OWNER);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @AfterEach
    void everyMessageKeptToItsSchema() {
        schemas.keptBy(tap.heard());
    }

    @Test
    void theClientHearsOfABookingAndOfItsChange() {
        var free = desk.get("/v1/availability?treatmentId=%s&from=%s&to=%2$s&practitionerId=%s&limit=1"
                .formatted(clinic.treatment(), day(0), clinic.practitioners().get(0)));
        var start = free.expecting(200).text("/items/0/start");
        assertThat(OffsetDateTime.parse(start)).isEqualTo(clinic.start(0));
        var booking = book(0, 0);

        var confirmation = letter(booking, 0);
        assertThat(confirmation.to()).isEqualTo("client0@" + clinic.domain());
        assertThat(confirmation.subject()).startsWith("Your appointment on");
        assertThat(confirmation.parts()).containsKeys("text/plain", "text/html", "text/calendar", "application/ics");
        assertThat(confirmation.method()).isEqualTo("REQUEST");
        assertThat(confirmation.entry("SEQUENCE")).isEqualTo("0");

        move(booking, 2);
        var change = letter(booking, 1);
        assertThat(change.subject()).startsWith("Changed:");
        assertThat(change.entry("UID")).isEqualTo(confirmation.entry("UID"));
        assertThat(change.entry("SEQUENCE")).isEqualTo("1");
        assertThat(change.entry("DTSTART"))
                .contains(clinic.start(2).toLocalTime().toString().replace(":", ""));
        assertThat(change.messageId()).isNotEqualTo(confirmation.messageId());
    }

    @Test
    void theClientHearsOfACancellation() {
        var booking = book(1, 1);
        var confirmation = letter(booking, 0);

        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT','reason':'ill'}")
                .expecting(200);

        var cancellation = letter(booking, 1);
        assertThat(cancellation.subject()).startsWith("Cancelled:");
        assertThat(cancellation.method()).isEqualTo("CANCEL");
        assertThat(cancellation.entry("STATUS")).isEqualTo("CANCELLED");
        assertThat(cancellation.entry("UID")).isEqualTo(confirmation.entry("UID"));
        assertThat(cancellation.entry("SEQUENCE")).isEqualTo("1");
    }

    @Test
    void aSessionIsFollowedUpCountedAndReported() {
        var booking = book(2, LATER);
        Sessions.at(house.bookingPort()).hold(booking);

        var followUps = "/v1/emails?kind=FOLLOW_UP&bookingId=" + booking;
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(2))
                .until(() -> ledger.get(followUps).body().path("items").size() == 1);
        assertThat(ledger.get(followUps).text("/items/0/status")).isEqualTo("SCHEDULED");
        assertThat(preview(ledger.get(followUps).text("/items/0/id")))
                .contains(
                        "You rated your pain 6 of 10 before the session and 3 of 10 after it.",
                        "Keep the evening quiet",
                        "Walk gently",
                        "seek emergency care")
                .doesNotContain(Sessions.NOTE);

        var week = "/v1/weeks/" + CalendarWeek.of(day(LATER)).name();
        await().atMost(PATIENCE)
                .until(() ->
                        WeekCount.answered(reports.get(week).body()).equals(new WeekCount(1, 0, 0, 30, 0, 1, "45.50")));
        isReportedOnce(week);
    }

    private void isReportedOnce(String week) {
        var subject = week.replaceFirst(".*/", "Weekly report ");
        reports.post(week + "/publication", null).expecting(200);
        var recipients = Stream.of("practitioner0", "practitioner1", "owner0", "owner1")
                .map(name -> name + "@" + clinic.domain())
                .toList();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(premises.mailbox().recipientsOf(subject))
                        .containsExactlyInAnyOrderElementsOf(recipients));

        var again = reports.post(week + "/publication", null).expecting(200).body();
        assertThat(again.path("editions"))
                .hasSize(3)
                .noneMatch(edition -> edition.path("changed").asBoolean());
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(10))
                .until(() -> premises.mailbox().recipientsOf(subject).size() == recipients.size());
    }

    @Test
    void everyKindOfEventIsSentAndKeepsToItsSchema() {
        var first = book(3, 300);
        move(first, 302);
        Sessions.at(house.bookingPort()).hold(first);
        var second = "/v1/bookings/" + book(3, 304);
        desk.post(second + "/no-show", null).expecting(200);
        desk.delete(second + "/no-show").expecting(200);
        desk.post(second + "/cancellation", "{'by':'CLINIC','reason':'closed'}").expecting(200);
        Clinic.setUp(clinic.owner(), clinic.domain(), "Well in Balance");
        change("/v1/practitioners/" + clinic.practitioners().get(0), Clinic.practitioner(0, clinic.domain()));
        change("/v1/clients/" + clinic.clients().get(3), Clinic.client(3, clinic.domain()));
        reports.post("/v1/weeks/2020-W10/publication", null).expecting(200);
        var leaving = clinic.owner()
                .post("/v1/clients", Clinic.client(4, clinic.domain()))
                .expecting(201)
                .id();
        clinic.owner().delete("/v1/clients/" + leaving).expecting(204);

        assertThat(schemas.keptBy(tap.heard()))
                .contains(
                        "clinic.booking.confirmed.v1",
                        "clinic.booking.rescheduled.v1",
                        "clinic.booking.checked-in.v1",
                        "clinic.session.completed.v1",
                        "clinic.booking.no-show-recorded.v1",
                        "clinic.booking.cancelled.v1",
                        "clinic.settings.updated.v1",
                        "clinic.practitioner.updated.v1",
                        "clinic.client.updated.v1",
                        "clinic.client.erased.v1",
                        "clinic.report.week-published.v1");
    }

    private void change(String path, String json) {
        clinic.owner().put(path, json).expecting(200);
    }

    private String book(int client, int slot) {
        return desk.post("/v1/bookings", clinic.wish(client, slot))
                .expecting(201)
                .id();
    }

    private void move(String booking, int slot) {
        desk.post("/v1/bookings/" + booking + "/rescheduling", "{'start':'%s'}".formatted(clinic.start(slot)))
                .expecting(200);
    }

    private LocalDate day(int slot) {
        return clinic.start(slot).toLocalDate();
    }

    private Letter letter(String booking, int number) {
        return premises.mailbox().letterAbout(booking, number);
    }

    private String preview(String email) {
        return ledger.page("/v1/emails/" + email + "/preview");
    }
}
