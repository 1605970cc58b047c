package clinic.booking;

import static clinic.booking.Holding.path;
import static clinic.booking.Holding.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What a held slot is: no booking yet, of one treatment, time, practitioner and clinic. */
@ClinicAtAnyTime
class HeldSlotTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private MongoTemplate mongo;

    private SmallClinic clinic;
    private Api desk;
    private Holding holding;
    private String start;

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
        holding = new Holding(clinic, desk, mongo);
        start = SmallClinic.at(3, 10, 0);
    }

    @Test
    void isSeenAmongBookingsOnlyWhenAskedFor() {
        Api.Answer held = holding.hold(start);
        String list = "/v1/bookings?practitionerId=" + clinic.practitioners().get(0);
        assertThat(desk.get(list).body().path("items")).isEmpty();
        Api.Answer asked = desk.get(list + "&status=HELD,CONFIRMED");
        assertThat(asked.body().path("items")).hasSize(1);
        assertThat(asked.text("/items/0/id")).isEqualTo(held.text("/id"));
        assertThat(asked.body().at("/items/0").has("clientId")).isFalse();
        desk.delete(path(held));
        assertThat(desk.get(list).body().path("items")).isEmpty();
        assertThat(desk.get(list + "&status=EXPIRED").body().path("items")).hasSize(1);
    }

    @Test
    void isNoBookingYet() {
        String path = "/v1/bookings/" + holding.hold(start).text("/id");
        for (String action : new String[] {"/check-in", "/no-show"}) {
            assertThat(desk.post(path + action, null).problem()).isEqualTo("transition-refused");
        }
        assertThat(desk.post(path + "/cancellation", "{'by':'CLIENT'}").text("/from"))
                .isEqualTo("HELD");
        assertThat(desk.post(path + "/rescheduling", "{'start':'" + start + "'}")
                        .problem())
                .isEqualTo("transition-refused");
        assertThat(clinic.owner().post(path + "/confirmation", null).problem()).isEqualTo("transition-refused");
    }

    @Test
    void isOfOneTreatmentTimeAndPractitionerAndOfOneClinic() {
        Api.Answer held = holding.hold(start);
        Api.Answer differs = desk.post("/v1/bookings", with(held, clinic.wish(0, 0, SmallClinic.at(3, 12, 0))));
        assertThat(differs.status()).isEqualTo(422);
        assertThat(differs.problem()).isEqualTo("hold-differs");
        Api other = new Api(port, "other-owner");
        SmallClinic.open(other, 1, 1, 1);
        assertThat(other.get(path(held)).status()).isEqualTo(404);
        assertThat(other.delete(path(held)).status()).isEqualTo(404);
        String booking = clinic.book(1, 0, SmallClinic.at(3, 14, 0));
        assertThat(desk.get("/v1/holds/" + booking).status()).isEqualTo(404);
    }

    @Test
    void needsItsClientToBeFreeThen() {
        SmallClinic wider = SmallClinic.open(new Api(port, "test-owner"), 2, 2, 1);
        wider.book(0, 1, start);
        Api.Answer held = desk.post("/v1/holds", wider.holdWish(0, start));
        Api.Answer refused = desk.post("/v1/bookings", with(held, wider.wish(0, 0, start)));
        assertThat(refused.problem()).isEqualTo("slot-taken");
        assertThat(refused.text("/conflict")).isEqualTo("client");
        assertThat(refused.body().path("alternatives")).isNotEmpty();
        assertThat(holding.document(held).getString("status")).isEqualTo("HELD");
    }
}
