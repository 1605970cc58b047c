package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.SignedLinks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client cannot do behind the link of an email, and how that is said. */
@OpenClinic
class OwnPageRefusalsTest {

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
    void asksToCallWhenItIsTooLate() {
        String start = pages.soon();
        String booking = clinic.book(0, 0, start);
        String page = pages.link(booking);
        assertThat(client.get(page).text())
                .contains("It starts in less than 24 hours", "+49 30 1234567")
                .doesNotContain("<form");
        for (Visitor.Seen refused : List.of(
                client.post(page + "/cancellation", Map.of()),
                client.post(page + "/rescheduling", Map.of("start", SmallClinic.at(5, 10, 0))))) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text()).contains("role=\"alert\"", "It is too late to change", "tel:+49301234567");
        }
        assertThat(pages.booking(booking).text("/version")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "start= | 400 | choose one of the times",
                "start=tomorrow | 400 | choose one of the times",
                "start=+999999999-12-31T23:59:59Z | 400 | choose one of the times",
                "start=2020-01-01T10:00:00Z | 409 | no longer free",
                "start=2030-01-01T03:00:00Z | 409 | no longer free",
                "start=AT_A_TAKEN_TIME | 409 | no longer free",
                "start=OFF_THE_GRID | 409 | no longer free",
                "start=GOOD&version=7 | 412 | has changed in the meantime",
                "start=GOOD&version=x | 400 | choose one of the times",
                "start=GOOD&practitionerId=1 | 400 | choose one of the times"
            })
    void refusesOnAPageWithTheTimesThereAre(String fields, int status, String words) {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        String filled = fields.replace("AT_A_TAKEN_TIME", SmallClinic.at(3, 14, 0))
                .replace("OFF_THE_GRID", SmallClinic.at(3, 16, 10))
                .replace("GOOD", SmallClinic.at(3, 16, 0));
        Map<String, String> form = Stream.of(filled.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        Visitor.Seen refused = client.post(pages.link(booking) + "/rescheduling", form);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(refused.text()).contains("role=\"alert\"", words, "<option");
        assertThat(pages.booking(booking).text("/version")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start=%00",
                "start=%ZZ",
                "start=%F0%9F",
                "%24where=1",
                "start=9999-12-31T23:59:59Z",
                "start=0000-01-01T00:00:00Z",
                "start=1&start=2",
                "version=99999999999999999999",
                "version=-1",
                "start",
                "=",
                "&&&"
            })
    void neverFailsOnAForm(String body) {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        for (String form : List.of(body, body + "&x=" + "y".repeat(1_200_000))) {
            Visitor.Seen refused = client.send(pages.link(booking) + "/rescheduling", form);
            assertThat(refused.status()).isBetween(400, 499);
        }
        assertThat(client.get(pages.link(booking) + "?from="
                                + body.replaceFirst(".*=", "").replace("%ZZ", "%25ZZ"))
                        .status())
                .isLessThan(500);
        assertThat(pages.booking(booking).text("/version")).isEqualTo("1");
    }

    @Test
    void neverFailsOnPartsThatAreNone() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=x")) {
            Visitor.Seen refused = client.send(pages.link(booking) + "/rescheduling", type, "--x start");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("role=\"alert\"");
        }
        assertThat(pages.booking(booking).text("/version")).isEqualTo("1");
    }

    @Test
    void refusesWhatIsOver() {
        String booking = clinic.book(0, 0, SmallClinic.at(3, 10, 0));
        owner.post("/v1/bookings/" + booking + "/no-show", null);
        Visitor.Seen refused = client.post(pages.link(booking) + "/cancellation", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("can no longer be changed", "It did not take place");
    }
}
