package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From a cancellation to whoever waits for the time: by email, by the link in it, and on to the next when it is not wanted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern OWN = Pattern.compile("http://localhost:\\d+/my/[A-Za-z0-9_-]+");
    private static final Pattern OFFER = Pattern.compile("http://localhost:\\d+/offers/[A-Za-z0-9_-]+");
    private static final String OFFERED = "A time is free for you";

    private final Browser browser = new Browser();
    private final Premises premises = new Premises();
    private House house;
    private Clinic clinic;
    private Door desk;

    @BeforeAll
    void open() {
        house = House.open(premises, (service, usual) -> usual.with("clinic.booking.waitlist-interval", "PT0.2S"));
        clinic = Clinic.open(
                house.bookingFor(ServiceSettings.OWNER), premises.mailbox().domain(), 1, 3);
        desk = house.bookingFor(ServiceSettings.FRONT_DESK);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @Test
    void aFreedTimeIsOfferedDeclinedOfferedToTheNextAndTaken() {
        var freed = booked(0, 0);
        var later = booked(1, 40);
        waitsOnTheOwnPage(later);
        waitsAtTheDesk(2);
        desk.post("/v1/bookings/" + freed + "/cancellation", "{'by':'CLIENT'}").expecting(200);

        var first = offered("client1");
        var declined = link(OFFER, first, "text/plain");
        assertThat(link(OFFER, first, "text/html")).isEqualTo(declined);
        assertThat(first.hasInvitation()).isFalse();
        assertThat(browser.get(declined).body())
                .contains("A time is free for you at Back in Balance", "Held for you", "Your other appointment");
        assertThat(browser.post(declined + "/declination", "")).contains("You have let this time go");

        var second = offered("client2");
        var accepted = link(OFFER, second, "text/plain");
        assertThat(browser.post(accepted + "/acceptance", "")).contains("This time is yours", "Confirmed");
        var booking = theBookingOf(2);
        await().atMost(PATIENCE)
                .until(() -> !premises.mailbox().lettersAbout(booking).isEmpty());
        var confirmation = premises.mailbox().lettersAbout(booking).get(0);
        assertThat(confirmation.to()).startsWith("client2@");
        assertThat(confirmation.subject()).startsWith("Your appointment on ");
        assertThat(browser.get(link(OWN, confirmation, "text/plain")).body()).contains("Confirmed");

        assertThat(ledger(booking))
                .filteredOn(email -> !email.startsWith("REMINDER"))
                .containsExactlyInAnyOrder("WAITLIST_OFFER SENT", "BOOKING_CONFIRMATION SENT");
        assertThat(recipients(OFFERED)).containsExactlyInAnyOrder("client1", "client2");
        assertThat(browser.post(declined + "/acceptance", "")).contains("no longer kept for you");
    }

    private String booked(int client, int slot) {
        return desk.post("/v1/bookings", clinic.wish(client, slot))
                .expecting(201)
                .id();
    }

    private void waitsOnTheOwnPage(String booking) {
        var mailbox = premises.mailbox();
        await().atMost(PATIENCE).until(() -> !mailbox.lettersAbout(booking).isEmpty());
        var page = link(OWN, mailbox.lettersAbout(booking).get(0), "text/plain");
        assertThat(browser.post(page + "/waitlist", "")).contains("You are on the waitlist");
    }

    private void waitsAtTheDesk(int client) {
        var day = clinic.start(0).toLocalDate();
        desk.post(
                        "/v1/waitlist",
                        "{'clientId':'%s','treatmentId':'%s','from':'%s','to':'%s'}"
                                .formatted(clinic.clients().get(client), clinic.treatment(), day, day))
                .expecting(201);
    }

    private Letter offered(String client) {
        await().atMost(PATIENCE).until(() -> recipients(OFFERED).contains(client));
        return premises.mailbox().letters().stream()
                .filter(letter -> letter.to().startsWith(client + "@"))
                .filter(letter -> letter.subject().startsWith(OFFERED))
                .findFirst()
                .orElseThrow();
    }

    private List<String> recipients(String subject) {
        return premises.mailbox().recipientsOf(subject).stream()
                .map(address -> address.replaceFirst("@.*", ""))
                .toList();
    }

    private String theBookingOf(int client) {
        var found = desk.get("/v1/bookings?clientId=" + clinic.clients().get(client) + "&status=CONFIRMED");
        return found.expecting(200).text("/items/0/id");
    }

    private List<String> ledger(String booking) {
        return house.notificationFor(ServiceSettings.OWNER)
                .get("/v1/emails?bookingId=" + booking)
                .body()
                .path("items")
                .valueStream()
                .map(email -> email.path("kind").asString() + " "
                        + email.path("status").asString())
                .toList();
    }

    private static String link(Pattern pattern, Letter letter, String part) {
        var found = pattern.matcher(String.valueOf(letter.parts().get(part)));
        assertThat(found.find()).as(part).isTrue();
        return found.group();
    }
}
