package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.platform.link.LinkPurpose;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is offered to a client who asked on their own page to be told of an earlier time. */
@ClinicAtAnyTime
class OwnWaitOffersTest {

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
    void isOfferedWhatIsEarlierAndNothingElse() {
        client.post(page + "/waitlist", Map.of());
        clear(SmallClinic.at(41, 10, 0));
        assertThat(slots.open(clinic)).isEmpty();
        clear(SmallClinic.at(20, 10, 0));
        String offer = slots.only(clinic);
        assertThat(client.browse(slots.link(offer)).text())
                .contains("A time is free for you", "Your other appointment", "stays booked");
        assertThat(client.press(slots.link(offer) + "/acceptance").status()).isEqualTo(303);
        assertThat(owner.get("/v1/bookings/" + offer).text("/clientId"))
                .isEqualTo(clinic.clients().get(1));
        String other = OwnPages.match(Pattern.compile("href=\"(/my/[^\"]+)\""), client.browse(slots.link(offer)));
        assertThat(client.get(other).text()).contains("Cancel the appointment", "Tell me of an earlier time");
    }

    @Test
    void waitsOnTheDaysAndForWhomTheClientChose() {
        String elsewhere = owner.post(
                        "/v1/practitioners",
                        owner.get("/v1/practitioners/" + clinic.practitioners().get(0))
                                .body()
                                .toString())
                .text("/id");
        client.post(page + "/waitlist", Map.of("from", day(10), "to", day(12), "practitioner", "any"));
        assertThat(client.get(page).text()).contains("when an earlier time is free, from");
        clear(SmallClinic.at(9, 10, 0));
        clear(SmallClinic.at(13, 10, 0));
        assertThat(slots.open(clinic)).isEmpty();
        String freed = owner.post(
                        "/v1/bookings",
                        clinic.wish(0, 0, SmallClinic.at(12, 16, 0))
                                .replace(clinic.practitioners().get(0), elsewhere))
                .text("/id");
        owner.post("/v1/bookings/" + freed + "/cancellation", "{'by':'CLIENT'}");
        slots.offerAgain();
        assertThat(slots.open(clinic)).hasSize(1);
    }

    @Test
    void isOfferedNothingOnceTheBookingIsOffOrBeforeTheSlot() {
        client.post(page + "/waitlist", Map.of());
        owner.post("/v1/bookings/" + booking + "/rescheduling", "{'start':'" + SmallClinic.at(15, 10, 0) + "'}");
        clear(SmallClinic.at(20, 10, 0));
        assertThat(slots.open(clinic)).isEmpty();
        owner.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        clear(SmallClinic.at(12, 10, 0));
        assertThat(slots.open(clinic)).isEmpty();
        assertThat(client.get(page).text()).doesNotContain("<form");
    }

    @Test
    void leavesAndLetsGoOfWhatWasOffered() {
        client.post(page + "/waitlist", Map.of());
        clear(SmallClinic.at(20, 10, 0));
        String offer = slots.only(clinic);
        for (int time = 0; time < 2; time++) {
            assertThat(client.post(page + "/waitlist/withdrawal", Map.of()).status())
                    .isEqualTo(303);
        }
        assertThat(entries()).isEmpty();
        assertThat(slots.open(clinic)).isEmpty();
        assertThat(client.press(slots.link(offer) + "/acceptance").status()).isEqualTo(410);
        assertThat(client.get(page).text()).contains("Tell me of an earlier time");
        assertThat(client.post(page + "/waitlist", Map.of()).status()).isEqualTo(303);
        assertThat(entries()).hasSize(1);
    }

    private void clear(String start) {
        String freed = clinic.book(0, 0, start);
        owner.post("/v1/bookings/" + freed + "/cancellation", "{'by':'CLIENT'}");
        slots.offerAgain();
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
