package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

    private final Browser browser = new Browser();
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
        var seen = browser.get(page);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("Your appointment at Back in Balance", "Confirmed");

        var times = TIME.matcher(seen.body()).results().toList();
        var time = times.get(times.size() - 1).group(1);
        assertThat(browser.post(page + "/rescheduling", "start=" + time.replace("+", "%2B")))
                .contains("has been moved");
        var change = letter(booking, 1);
        assertThat(change.subject()).startsWith("Changed:");
        var newer = link(change, "text/plain");
        assertThat(change.entry("URL")).isEqualTo(newer);
        assertThat(browser.get(newer).body()).contains("has been moved");
        assertThat(OffsetDateTime.parse(desk.get("/v1/bookings/" + booking).text("/start")))
                .isEqualTo(OffsetDateTime.parse(time));

        assertThat(browser.post(newer + "/cancellation", "")).contains("is cancelled");
        var cancellation = letter(booking, 2);
        assertThat(cancellation.subject()).startsWith("Cancelled:");
        assertThat(cancellation.parts().values())
                .noneMatch(part -> LINK.matcher(part).find());
        assertThat(browser.get(page).body()).contains("is cancelled");
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
}
