package clinic.booking;

import static clinic.booking.Waiting.path;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.waitlist.FreedSlotDesk;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whom a freed slot is offered to, and whom not. */
@ClinicAtAnyTime
class WaitlistOrderTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private FreedSlotDesk freed;

    @Autowired
    private MongoTemplate mongo;

    private SmallClinic clinic;
    private Api desk;
    private Waiting waiting;
    private String start;

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 4);
        desk = new Api(port, "test-front-desk");
        waiting = new Waiting(clinic, desk, freed, mongo);
        start = SmallClinic.at(30, 10, 0);
    }

    @Test
    void offersARescheduledSlotOnlyToThoseItFits() {
        assertThat(desk.post(
                                "/v1/waitlist",
                                waiting.waitFor(1, 31, clinic.practitioners().get(0)))
                        .status())
                .isEqualTo(201);
        String elsewhere = clinic.owner()
                .post("/v1/practitioners", "{'name':'Q','email':'q@example.org','techniques':['swedish']}")
                .text("/id");
        desk.post("/v1/waitlist", waiting.waitFor(2, 30, elsewhere));
        waiting.waits(3);
        String booking = clinic.book(0, 0, start);
        desk.post("/v1/bookings/" + booking + "/rescheduling", "{'start':'" + SmallClinic.at(30, 14, 0) + "'}");
        freed.offer();
        assertThat(waiting.onlyOffer().getString("clientId"))
                .isEqualTo(clinic.clients().get(3));
    }

    @Test
    void promisesNobodyTwoSlotsAtOnce() {
        waiting.waits(1);
        waiting.waits(1);
        waiting.free(start);
        String other = clinic.book(0, 0, SmallClinic.at(30, 15, 0));
        desk.post("/v1/bookings/" + other + "/cancellation", "{'by':'CLINIC'}");
        freed.offer();
        assertThat(waiting.offers()).hasSize(1);
    }

    @Test
    void passesOverWhoIsBookedThenAndOffersNothingToWhoLeft() {
        String booked = clinic.owner()
                .post("/v1/rooms", "{'name':'More','features':[]}")
                .text("/id");
        assertThat(booked).isNotEmpty();
        String second = clinic.owner()
                .post(
                        "/v1/practitioners",
                        clinic.owner()
                                .get("/v1/practitioners/"
                                        + clinic.practitioners().get(0))
                                .body()
                                .toString())
                .text("/id");
        waiting.waits(1);
        String left = waiting.waits(2);
        waiting.waits(3);
        desk.post(
                "/v1/bookings",
                clinic.wish(1, 0, start).replace(clinic.practitioners().get(0), second));
        assertThat(desk.delete("/v1/waitlist/" + left).status()).isEqualTo(204);
        assertThat(desk.delete("/v1/waitlist/" + left).status()).isEqualTo(404);
        waiting.free(start);
        assertThat(waiting.onlyOffer().getString("clientId"))
                .isEqualTo(clinic.clients().get(3));
    }

    @Test
    void passesOverWhomARedFlagKeepsAndLetsAPractitionerDecideOnACaution() {
        clinic.assess(1, "CANCER");
        clinic.assess(2, "DIABETES");
        waiting.waits(1);
        waiting.waits(2);
        waiting.free(start);
        Document offer = waiting.onlyOffer();
        assertThat(offer.getString("clientId")).isEqualTo(clinic.clients().get(2));
        assertThat(desk.post(path(offer) + "/acceptance", null).text("/status")).isEqualTo("REQUESTED");
    }
}
