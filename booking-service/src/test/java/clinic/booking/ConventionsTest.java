package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What all of the service's answers have in common. */
@OpenClinic
class ConventionsTest {

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api owner;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        clinic = SmallClinic.open(owner, 1, 1, 3);
    }

    @Test
    void acceptsWhatItAnswered() {
        for (String path : List.of(
                "/v1/clinic",
                "/v1/practitioners/" + clinic.practitioners().get(0),
                "/v1/clients/" + clinic.clients().get(0))) {
            Api.Answer read = owner.get(path);
            assertThat(read.header("ETag")).as(path).isPresent();
            Api.Answer stored = owner.with("If-Match", read.header("ETag").orElseThrow())
                    .put(path, read.body().toString());
            assertThat(stored.status()).as(stored.body().toString()).isEqualTo(200);
            assertThat(without(stored.body(), "version")).isEqualTo(without(read.body(), "version"));
            assertThat(stored.header("ETag")).isNotEqualTo(read.header("ETag"));
        }
    }

    @Test
    void leadsThroughItsListsPartByPart() {
        Api other = owner.as("other-owner"); // whose lists are short
        SmallClinic own = SmallClinic.open(other, 1, 1, 3);
        own.book(0, 0, SmallClinic.at(3, 10, 0));
        own.book(1, 0, SmallClinic.at(3, 12, 0));
        own.book(2, 0, SmallClinic.at(2, 12, 0));
        SmallClinic.open(other, 1, 1, 0);
        other.post("/v1/waitlist", own.waitWish(0, 40, 41));
        other.post("/v1/waitlist", own.waitWish(1, 40, 41));
        other.post("/v1/plans", own.planWish(0, 0, "DAILY", 2, SmallClinic.at(20, 10, 0), "SKIP"));
        other.post("/v1/plans", own.planWish(1, 0, "DAILY", 2, SmallClinic.at(20, 12, 0), "SKIP"));
        String absences = "/v1/practitioners/" + own.practitioners().get(0) + "/absences";
        for (int day = 10; day < 13; day++) {
            other.post(absences, "{'from':'2027-01-" + day + "','to':'2027-01-" + day + "'}");
        }
        String day = LocalDate.now(SmallClinic.ZONE).plusDays(4).toString();
        for (String path : List.of(
                "/v1/clients",
                "/v1/practitioners",
                "/v1/rooms",
                "/v1/treatments",
                "/v1/plans",
                "/v1/waitlist",
                "/v1/bookings?practitionerId=" + own.practitioners().get(0),
                "/v1/bookings?status=CONFIRMED&practitionerId="
                        + own.practitioners().get(0),
                absences,
                "/v1/availability?treatmentId=" + own.treatments().get(0) + "&from=" + day + "&to=" + day)) {
            List<JsonNode> whole = items(other, path, 200);
            assertThat(whole).as(path).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(items(other, path, 1)).as(path).isEqualTo(whole);
            assertThat(items(other, path, 2)).as(path).isEqualTo(whole);
        }
    }

    @Test
    void tellsTimesInTheClinicsZoneAndMoneyInItsForm() {
        String path = "/v1/bookings/" + clinic.book(0, 0, utc(SmallClinic.at(3, 10, 0)));
        Api.Answer booking = owner.get(path);
        assertThat(booking.text("/start")).matches("\\d{4}-\\d\\d-\\d\\dT10:00(:00)?\\+0[12]:00");
        assertThat(booking.text("/history/0/at")).matches(".*\\+0[12]:00");
        assertThat(booking.text("/history/0/by")).isEqualTo("test-owner");
        assertThat(booking.text("/price/amount")).isEqualTo("85.00");
        assertThat(booking.text("/price/currency")).isEqualTo("EUR");
        String yen = owner.post(
                        "/v1/treatments",
                        "{'name':'T','technique':'swedish','durationMinutes':60,'price':{'amount':'8500.0','currency':'JPY'}}")
                .text("/price/amount");
        assertThat(yen).isEqualTo("8500");
    }

    @Test
    void findsClientsByTheirWordsAndTakesThemLiterally() {
        String name = "Zo\u00eb-" + UUID.randomUUID();
        owner.post("/v1/clients", "{'givenName':'" + name + "','familyName':'.*(','email':'a@example.org'}");
        assertThat(owner.get("/v1/clients?query=" + name.substring(4).toUpperCase(Locale.ROOT))
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(owner.get("/v1/clients?query=" + name.substring(4) + "%20.*(")
                        .body()
                        .path("items"))
                .hasSize(1);
        assertThat(owner.get("/v1/clients?query=" + name.substring(4) + "%20x.*")
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(owner.get("/v1/clients?query=" + "x".repeat(101)).status()).isEqualTo(400);
    }

    private static List<JsonNode> items(Api caller, String path, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String next = path + (path.contains("?") ? "&" : "?") + "limit=" + limit;
        while (next != null) {
            Api.Answer part = caller.get(next);
            assertThat(part.status()).as(next).isEqualTo(200);
            part.body().path("items").forEach(items::add);
            next = part.header("Link").map(ConventionsTest::target).orElse(null);
            assertThat(part.body().has("next")).isEqualTo(next != null);
        }
        return items;
    }

    private static String target(String link) {
        assertThat(link).endsWith("; rel=\"next\"");
        String target = link.substring(1, link.indexOf('>'));
        return target.substring(target.indexOf("/v1/"));
    }

    private static JsonNode without(JsonNode body, String field) {
        ((ObjectNode) body).remove(field);
        return body;
    }

    private static String utc(String start) {
        return OffsetDateTime.parse(start).toInstant().toString();
    }
}
