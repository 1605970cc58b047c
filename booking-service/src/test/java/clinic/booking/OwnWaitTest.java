package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How a client asks on their own page to be told of an earlier time. */
@ClinicAtAnyTime
class OwnWaitTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private OfferedSlots slots;

    private Api owner;
    private Visitor client;
    private SmallClinic clinic;
    private String booking;
    private String page;

    @BeforeEach
    void open() {
        clock.setRight();
        owner = new Api(port, "test-owner");
        client = new Visitor(port);
        clinic = SmallClinic.open(owner, 1, 1, 3);
        booking = clinic.book(1, 0, SmallClinic.at(40, 10, 0));
        page = page(booking);
    }

    @Test
    void joinsOnceHoweverOftenTheFormIsSentAndSaysSo() {
        assertThat(client.get(page).text())
                .contains("Tell me of an earlier time", "With Practitioner 0", "With anybody")
                .contains("value=\"" + LocalDate.now(SmallClinic.ZONE) + "\"", "value=\"" + day(40) + "\"");
        for (int time = 0; time < 2; time++) {
            Visitor.Seen sent = client.post(page + "/waitlist", Map.of());
            assertThat(sent.status()).as(sent.text()).isEqualTo(303);
            assertThat(sent.header("Location")).isEqualTo(page);
        }
        assertThat(client.get(page).text())
                .contains("You are on the waitlist", "an earlier time with Practitioner 0", "Take me off the waitlist")
                .doesNotContain("Tell me of an earlier time");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.path("status").asString()).isEqualTo("WAITING");
            assertThat(OwnPages.instant(entry.path("to").asString()))
                    .isEqualTo(OwnPages.instant(SmallClinic.at(40, 10, 0)));
        });
        assertThat(owner.get("/v1/bookings/" + booking).text("/version")).isEqualTo("1");
    }

    @Test
    void fourTapsAtOnceMakeOneEntry() throws Exception {
        ExecutorService taps = Executors.newFixedThreadPool(4);
        try {
            Callable<Visitor.Seen> tap = () -> client.post(page + "/waitlist", Map.of("practitioner", "same"));
            for (var seen : taps.invokeAll(List.of(tap, tap, tap, tap))) {
                assertThat(seen.get().status()).isEqualTo(303);
            }
        } finally {
            taps.shutdownNow();
        }
        assertThat(entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=never",
                "from=2026-02-30",
                "to=%00",
                "to=0000-01-01",
                "from=9999-12-31",
                "to=-999999999-01-01",
                "practitioner=other",
                "practitioner=",
                "clientId=1",
                "to=1&to=2",
                "to=2020-01-01",
                "from=LATER&to=SOONER"
            })
    void refusesWhatTheFormCannotMean(String fields) {
        String sent = fields.replace("LATER", day(12)).replace("SOONER", day(10));
        Visitor.Seen refused = client.send(page + "/waitlist", sent);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains("role=\"alert\"");
        assertThat(entries()).isEmpty();
    }

    @Test
    void refusesWhenItIsTooLateOrOver() {
        clock.moveOn(Duration.ofDays(39).plusHours(12));
        Visitor.Seen late = client.post(page(booking) + "/waitlist", Map.of());
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("It is too late to change");
        clock.setRight();
        owner.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        Visitor.Seen over = client.post(page + "/waitlist", Map.of());
        assertThat(over.status()).isEqualTo(409);
        assertThat(over.text()).contains("can no longer be changed");
        assertThat(entries()).isEmpty();
    }

    @Test
    void readingChangesNothing() {
        for (String path : List.of(page + "/waitlist", page + "/waitlist/withdrawal")) {
            assertThat(client.get(path).header("Location")).isEqualTo(page);
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void speaksTheClientsLanguage() {
        String german = "{'givenName':'J\u00f6rg','familyName':'X','email':'j@example.org','locale':'de'}";
        owner.put("/v1/clients/" + clinic.clients().get(1), german);
        assertThat(client.get(page).text()).contains("Fr\u00fcheren Termin mitteilen", "Bei Practitioner 0");
        client.post(page + "/waitlist", Map.of());
        assertThat(client.get(page).text()).contains("Sie stehen auf der Warteliste", "Von der Warteliste nehmen");
    }

    private String page(String id) {
        return "/my/" + slots.token(LinkPurpose.BOOKING, "main", id, 4_000_000);
    }

    private static String day(int ahead) {
        return LocalDate.now(SmallClinic.ZONE).plusDays(ahead).toString();
    }

    private List<JsonNode> entries() {
        return StreamSupport.stream(
                        owner.get("/v1/waitlist?limit=200").body().path("items").spliterator(), false)
                .filter(entry ->
                        clinic.clients().contains(entry.path("clientId").asString()))
                .toList();
    }
}
