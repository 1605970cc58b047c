package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLinks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client sees behind the link of an email. */
@OpenClinic
class OwnPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignedLinks links;

    private Api owner;
    private Visitor client;
    private SmallClinic clinic;
    private OwnPages pages;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        client = new Visitor(port);
        clinic = SmallClinic.open(owner, 1, 1, 2);
        pages = new OwnPages(owner, clinic, links);
    }

    @Test
    void showsTheBookingAndNothingElseOfTheClient() {
        String page = pages.link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        Visitor.Seen seen = client.get(page);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(seen.text())
                .contains("<html lang=\"en\">", "Your appointment at Back in Balance", "Confirmed", "Swedish massage")
                .contains("10:00 to 11:00 (Central European", "Practitioner 0", "Main Street 1", "tel:+49301234567")
                .contains("until 24 hours before it starts")
                .doesNotContain("Number 0", "client0@example.org", "<script", " on");
    }

    @Test
    void isKeptFramedAndToldByNobody() {
        String page = pages.link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        for (Visitor.Seen seen : List.of(client.get(page), client.get("/my/nothing"))) {
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
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String page = pages.link(booking);
        for (String path : List.of(page, page + "?from=2026-01-01", page + "?utm=x", page + "?from=never")) {
            assertThat(client.get(path).status()).isEqualTo(200);
        }
        for (String form : List.of(page + "/cancellation", page + "/rescheduling")) {
            Visitor.Seen back = client.get(form);
            assertThat(back.status()).isEqualTo(303);
            assertThat(back.header("Location")).isEqualTo(page);
        }
        assertThat(pages.booking(booking).text("/version")).isEqualTo("1");
        assertThat(pages.booking(booking).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void leadsToLaterDays() {
        String page = pages.link(clinic.book(0, 0, SmallClinic.at(3, 10, 0)));
        Visitor.Seen first = client.get(page);
        String later = OwnPages.match(Pattern.compile("href=\"(/my/[^\"]+\\?from=[^\"]+)\""), first);
        List<String> next = OwnPages.times(client.get(later));
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(OwnPages.times(first));
        assertThat(OwnPages.instant(next.get(0)))
                .isAfter(OwnPages.instant(
                        OwnPages.times(first).get(OwnPages.times(first).size() - 1)));
        String beyondHorizon = LocalDate.now(SmallClinic.ZONE).plusYears(2).toString();
        assertThat(OwnPages.times(client.get(page + "?from=" + beyondHorizon))).isEmpty();
    }

    @Test
    void opensNothingWithABadLinkAndSaysWhenOneIsOver() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        String stranger = "/my/" + pages.token(LinkPurpose.BOOKING, "other", booking, 60);
        String swapped = "/my/" + pages.token(LinkPurpose.OFFER, "main", booking, 60);
        String unknown = "/my/"
                + pages.token(LinkPurpose.BOOKING, "main", UUID.randomUUID().toString(), 60);
        for (String bad : List.of(stranger, swapped, unknown, pages.link(booking) + "x", "/my/x", "/my/%2e%2e%2fetc")) {
            for (Visitor.Seen refused : List.of(client.get(bad), client.post(bad + "/cancellation", Map.of()))) {
                assertThat(refused.status()).as(bad).isIn(400, 404);
                assertThat(refused.text()).doesNotContain("Swedish");
            }
        }
        String over = "/my/" + pages.token(LinkPurpose.BOOKING, "main", booking, -1);
        for (Visitor.Seen gone : List.of(client.get(over), client.post(over + "/cancellation", Map.of()))) {
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text()).contains("This link has expired").doesNotContain("Swedish");
        }
        assertThat(client.get(over, "Accept-Language", "de").text())
                .contains("<html lang=\"de\">", "Dieser Link ist abgelaufen");
        assertThat(pages.booking(booking).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void speaksTheClientsLanguage() {
        String german = owner.post(
                        "/v1/clients",
                        "{'givenName':'J\u00f6rg','familyName':'X','email':'j@example.org','locale':'de-AT'}")
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 10, 0))
                .replace(clinic.clients().get(0), german);
        String booking = owner.post("/v1/bookings", wish).text("/id");
        assertThat(client.get(pages.link(booking), "Accept-Language", "en").text())
                .contains("<html lang=\"de-AT\">", "Ihr Termin bei Back in Balance", "Best\u00e4tigt")
                .contains("10:00 bis 11:00 Uhr (Mitteleurop\u00e4ische")
                .contains("Bis 24 Stunden vor Beginn k\u00f6nnen Sie");
    }

    @Test
    void escapesWhatPeopleWrote() {
        String name = "<b>Deep</b> & \\\"calm\\\" ${7*7} [[x]]";
        String treatment = owner.post(
                        "/v1/treatments",
                        "{'name':'" + name + "','technique':'swedish','durationMinutes':60,"
                                + "'price':{'amount':'85.00','currency':'EUR'},'roomFeatures':[]}")
                .text("/id");
        String wish = clinic.wish(0, 0, SmallClinic.at(3, 10, 0))
                .replace(clinic.treatments().get(0), treatment);
        String booking = owner.post("/v1/bookings", wish).text("/id");
        assertThat(client.get(pages.link(booking)).text())
                .contains("&lt;b&gt;Deep&lt;/b&gt; &amp; &quot;calm&quot; ${7*7} [[x]]");
    }
}
