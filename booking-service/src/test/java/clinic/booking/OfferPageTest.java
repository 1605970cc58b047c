package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What whoever waits does in a browser behind the link to an offer. */
@ClinicAtAnyTime
class OfferPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private OfferedSlots slots;

    private Api owner;
    private Visitor client;
    private SmallClinic clinic;
    private String offer;
    private String page;

    @BeforeEach
    void open() {
        clock.setRight();
        owner = new Api(port, "test-owner");
        client = new Visitor(port);
        clinic = SmallClinic.open(owner, 1, 1, 3);
        slots.waits(clinic, 1);
        slots.waits(clinic, 2);
        offer = slots.free(clinic, SmallClinic.at(30, 10, 0));
        page = slots.link(offer);
    }

    @Test
    void showsTheTimeAndUntilWhenItIsKeptAndNothingOfTheClient() {
        Visitor.Seen seen = client.browse(page);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(seen.text())
                .contains("<html lang=\"en\">", "A time is free for you at Back in Balance", "Held for you")
                .contains("Swedish massage", "10:00 to 11:00 (Central European", "Practitioner 0", "Main Street 1")
                .contains("It is kept for you until ", "Take this time", "tel:+49301234567")
                .doesNotContain("Number 1", "client1@example.org", "<script", " on");
    }

    @Test
    void isKeptFramedAndToldByNobody() {
        for (Visitor.Seen seen : List.of(client.browse(page), client.browse("/offers/nothing"))) {
            assertThat(seen.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("script-src", "unsafe");
            assertThat(seen.header("Cache-Control")).contains("no-store");
            assertThat(seen.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(seen.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(seen.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(seen.header("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void readingItChangesNothing() {
        for (String path : List.of(page, page + "?utm=x", page + "?accept=true")) {
            assertThat(client.browse(path).status()).isEqualTo(200);
            assertThat(client.get(path).status()).isEqualTo(200);
        }
        for (String form : List.of(page + "/acceptance", page + "/declination")) {
            Visitor.Seen back = client.browse(form);
            assertThat(back.status()).isEqualTo(303);
            assertThat(back.header("Location")).isEqualTo(page);
        }
        assertThat(owner.get("/v1/waitlist/offers/" + offer).text("/version")).isEqualTo("1");
        assertThat(slots.only(clinic)).isEqualTo(offer);
    }

    @Test
    void acceptsOnceHoweverOftenTheButtonIsPressed() {
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.press(page + "/acceptance");
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);
            assertThat(client.follow(sent).text())
                    .contains("This time is yours", "Confirmed", "Your appointment at Back in Balance")
                    .doesNotContain("<form");
        }
        Api.Answer booking = owner.get("/v1/bookings/" + offer);
        assertThat(booking.text("/status")).isEqualTo("CONFIRMED");
        assertThat(booking.text("/version")).isEqualTo("2");
        assertThat(booking.text("/clientId")).isEqualTo(clinic.clients().get(1));
        assertThat(booking.text("/history/1/by")).isEqualTo("client");
        Visitor.Seen refused = client.press(page + "/declination");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("role=\"alert\"", "You have taken this time already", "Confirmed");
        assertThat(slots.open(clinic)).isEmpty();
        owner.post("/v1/bookings/" + offer + "/cancellation", "{'by':'CLIENT'}");
        assertThat(client.browse(page).text()).contains("Cancelled").doesNotContain("This time is yours");
        assertThat(client.press(page + "/acceptance").text()).contains("role=\"alert\"", "can no longer be changed");
    }

    @Test
    void declinesOnceAndPassesOnToTheNext() {
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.press(page + "/declination");
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);
            assertThat(client.follow(sent).text())
                    .contains("You have let this time go", "No longer held")
                    .doesNotContain("<form");
        }
        slots.offerAgain();
        assertThat(slots.open(clinic))
                .singleElement()
                .extracting(next -> next.getString("clientId"))
                .isEqualTo(clinic.clients().get(2));
        Visitor.Seen late = client.press(page + "/acceptance");
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.text())
                .contains("role=\"alert\"", "no longer kept for you")
                .doesNotContain("<form");
    }

    @Test
    void saysWhenTheTimeToAnswerIsOver() {
        clock.moveOn(Duration.ofHours(2));
        for (Visitor.Seen over : List.of(client.browse(page), client.press(page + "/acceptance"))) {
            assertThat(over.status()).isEqualTo(410);
            assertThat(over.text()).contains("no longer kept for you").doesNotContain("Swedish", "<form");
        }
        String link = "/offers/" + slots.token(LinkPurpose.OFFER, "main", offer, 3_600);
        assertThat(client.browse(link, "Accept-Language", "de").text())
                .contains("<html lang=\"de\">", "Die Zeit zum Antworten ist vorbei");
    }

    @Test
    void opensNothingWithABadLink() {
        String stranger = slots.token(LinkPurpose.OFFER, "other", offer, 3_600);
        String swapped = slots.token(LinkPurpose.BOOKING, "main", offer, 3_600);
        String unknown =
                slots.token(LinkPurpose.OFFER, "main", UUID.randomUUID().toString(), 3_600);
        String booking = slots.token(LinkPurpose.OFFER, "main", clinic.book(0, 0, SmallClinic.at(3, 10, 0)), 3_600);
        for (String bad : List.of(stranger, swapped, unknown, booking, page.substring(8) + "x", "x")) {
            for (Visitor.Seen refused :
                    List.of(client.browse("/offers/" + bad), client.press("/offers/" + bad + "/acceptance"))) {
                assertThat(refused.status()).as(bad).isEqualTo(404);
                assertThat(refused.text()).contains("This link is not valid").doesNotContain("Swedish");
            }
        }
        assertThat(slots.only(clinic)).isEqualTo(offer);
    }

    @Test
    void speaksTheClientsLanguage() {
        String german = "{'givenName':'J\u00f6rg','familyName':'X','email':'j@example.org','locale':'de-AT'}";
        owner.put("/v1/clients/" + clinic.clients().get(1), german);
        assertThat(client.browse(page, "Accept-Language", "en").text())
                .contains("<html lang=\"de-AT\">", "Ein Termin ist frei f\u00fcr Sie bei Back in Balance")
                .contains("Diesen Termin nehmen", "10:00 bis 11:00 Uhr (Mitteleurop\u00e4ische");
        assertThat(client.follow(client.press(page + "/declination")).text())
                .contains("Sie haben diesen Termin freigegeben");
    }

    @Test
    void asksToCallWhenARedFlagCameUp() {
        owner.post("/v1/clients/" + clinic.clients().get(1) + "/assessments", Answers.with("CANCER"));
        Visitor.Seen refused = client.press(page + "/acceptance");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("role=\"alert\"", "We would like to talk to you first", "tel:+49301234567")
                .doesNotContain("CANCER", "cancer");
        assertThat(slots.only(clinic)).isEqualTo(offer);
    }

    @Test
    void saysWhenAPractitionerHasToConfirm() {
        owner.post("/v1/clients/" + clinic.clients().get(1) + "/assessments", Answers.with("DIABETES"));
        assertThat(client.follow(client.press(page + "/acceptance")).text())
                .contains("One of our practitioners will confirm it")
                .doesNotContain("DIABETES", "diabetes");
    }
}
