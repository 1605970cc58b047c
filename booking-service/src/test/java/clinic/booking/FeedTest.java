package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a clinic has told, told once more. */
@OpenClinic
class FeedTest {

    @LocalServerPort
    private int port;

    private Api owner;
    private SmallClinic clinic;

    @BeforeEach
    void open() {
        owner = new Api(port, "test-owner");
        clinic = SmallClinic.open(owner, 1, 1, 2);
    }

    private List<JsonNode> feed(int limit) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Api.Answer page = owner.get("/v1/feed?limit=" + limit + cursor);
            assertThat(page.status()).isEqualTo(200);
            page.body().path("items").forEach(items::add);
            cursor = page.body().has("next") ? "&cursor=" + page.text("/next") : null;
            assertThat(page.header("Link").isPresent()).isEqualTo(cursor != null);
        }
        return items;
    }

    private Map<String, JsonNode> bySubject() {
        return feed(200).stream()
                .collect(Collectors.toMap(item -> item.path("subject").asString(), item -> item));
    }

    @Test
    void tellsOfEveryBookingWhatWasToldOfItLast() {
        String day = SmallClinic.at(40, 9, 0);
        String booking = clinic.book(0, 0, day);
        String cancelled = clinic.book(1, 0, SmallClinic.at(41, 9, 0));
        owner.post("/v1/bookings/" + booking + "/rescheduling", "{'start':'" + SmallClinic.at(42, 10, 0) + "'}");
        owner.post("/v1/bookings/" + cancelled + "/cancellation", "{'by':'CLIENT','reason':'a secret'}");
        String held = owner.post("/v1/holds", clinic.holdWish(0, SmallClinic.at(43, 9, 0)))
                .text("/id");
        Map<String, JsonNode> items = bySubject();
        JsonNode moved = items.get(booking);
        assertThat(moved.path("type").asString()).isEqualTo("clinic.booking.rescheduled.v1");
        assertThat(moved.path("id").asString()).isEqualTo(booking + "/2");
        assertThat(moved.path("sequence").asString()).isEqualTo("2");
        assertThat(moved.path("source").asString()).isEqualTo("/clinics/main/bookings");
        assertThat(moved.at("/data/booking/version").asInt()).isEqualTo(2);
        assertThat(moved.at("/data/booking/status").asString()).isEqualTo("CONFIRMED");
        assertThat(moved.at("/data/client/givenName").asString()).isEqualTo("Client");
        assertThat(items.get(cancelled).path("type").asString()).isEqualTo("clinic.booking.cancelled.v1");
        assertThat(items)
                .doesNotContainKey(held)
                .containsKeys("main", clinic.clients().get(0));
        assertThat(items.values().toString()).doesNotContain("secret", "familyName", "phone\":\"+49 171");
    }

    @Test
    void ofWhoWasErasedOnlyThatRemains() {
        String booking = clinic.book(1, 0, SmallClinic.at(50, 9, 0));
        owner.delete("/v1/clients/" + clinic.clients().get(1) + "?cancelBookings=true");
        Map<String, JsonNode> items = bySubject();
        JsonNode erased = items.get(clinic.clients().get(1));
        assertThat(erased.path("type").asString()).isEqualTo("clinic.client.erased.v1");
        assertThat(erased.path("data").toString())
                .isEqualTo("{\"client\":{\"id\":\"" + clinic.clients().get(1) + "\",\"version\":"
                        + erased.path("sequence").asString() + "}}");
        JsonNode calledOff = items.get(booking);
        assertThat(calledOff.path("type").asString()).isEqualTo("clinic.booking.cancelled.v1");
        assertThat(calledOff.path("sequence").asString()).isEqualTo("2");
        assertThat(calledOff.at("/data/booking/version").asInt()).isEqualTo(2);
        assertThat(calledOff.at("/data/client/email").asString()).isEqualTo("erased@client.invalid");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 200})
    void isTheSameInPagesOfAnySize(int limit) {
        clinic.book(0, 0, SmallClinic.at(60 + limit % 50, 9, 0));
        List<JsonNode> items = feed(limit);
        assertThat(items).isEqualTo(feed(50));
        List<String> collections = items.stream()
                .map(item -> item.path("source").asString().substring("/clinics/main/".length()))
                .distinct()
                .toList();
        assertThat(collections).containsExactly("clinics", "practitioners", "clients", "bookings");
    }

    @Test
    void belongsToOneClinicAndItsOwner() {
        assertThat(new Api(port, "other-owner")
                        .get("/v1/feed")
                        .body()
                        .path("items")
                        .toString())
                .doesNotContain("/clinics/main/");
        assertThat(new Api(port, "test-practitioner").get("/v1/feed").problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=x", "cursor=YWZ0ZXI6eA", "cursor=YWZ0ZXI6cm9vbXMveA", "limit=0", "limit=201"})
    void refusesPlacesItHasNot(String query) {
        assertThat(owner.get("/v1/feed?" + query).problem()).isEqualTo("invalid-request");
    }
}
