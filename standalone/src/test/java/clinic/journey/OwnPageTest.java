package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From an email to the client's own page, and from there to the next email. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/my/[A-Za-z0-9_-]+");
    private static final Pattern TIME = Pattern.compile("<option value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final Premises premises = new Premises();
    private Clinic clinic;
    private Door desk;

    @BeforeAll
    void open() {
        var house = House.open(premises, (service, usual) -> usual.with("clinic.email.grace", "1s"));
        clinic = Clinic.open(
                house.bookingFor(ServiceSettings.OWNER), premises.mailbox().domain(), 1, 1);
        desk = house.bookingFor(ServiceSettings.FRONT_DESK);
    }

    @AfterAll
    void close() {
        premises.close();
    }

    @Test
    void theLinkOfEveryEmailOpensTheBooking() throws Exception {
        var booking =
                desk.post("/v1/bookings", clinic.wish(0, 40)).expecting(201).id();

        var confirmation = letter(booking, 0);
        var page = link(confirmation, "text/plain");
        assertThat(link(confirmation, "text/html")).isEqualTo(page);
        assertThat(confirmation.entry("URL")).isEqualTo(page);
        var seen = get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("Your appointment at Back in Balance", "Confirmed");

        var times = TIME.matcher(seen.body()).results().toList();
        var time = times.get(times.size() - 1).group(1);
        assertThat(post(page + "/rescheduling", "start=" + time.replace("+", "%2B")))
                .contains("has been moved");
        var change = letter(booking, 1);
        assertThat(change.subject()).startsWith("Changed:");
        var newer = link(change, "text/plain");
        assertThat(change.entry("URL")).isEqualTo(newer);
        assertThat(get(newer).body()).contains("has been moved");
        assertThat(OffsetDateTime.parse(desk.get("/v1/bookings/" + booking).text("/start")))
                .isEqualTo(OffsetDateTime.parse(time));

        assertThat(post(newer + "/cancellation", "")).contains("is cancelled");
        var cancellation = letter(booking, 2);
        assertThat(cancellation.subject()).startsWith("Cancelled:");
        assertThat(cancellation.parts().values())
                .noneMatch(part -> LINK.matcher(part).find());
        assertThat(get(page).body()).contains("is cancelled");
        assertThat(desk.get("/v1/bookings/" + booking).text("/history/2/by")).isEqualTo("client");
    }

    private Letter letter(String booking, int number) {
        return premises.mailbox().letterAbout(booking, number);
    }

    private static String link(Letter letter, String part) {
        var found = LINK.matcher(String.valueOf(letter.parts().get(part)));
        assertThat(found.find()).as(part).isTrue();
        return found.group();
    }

    private HttpResponse<String> get(String address) throws Exception {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the browser shows after it followed where the form led. */
    private String post(String address, String form) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
