package clinic.booking;

import static clinic.booking.Waiting.path;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.appointment.HoldDesk;
import clinic.booking.waitlist.FreedSlotDesk;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@ClinicAtAnyTime
class WaitlistJourneyTest {

    private static final Duration OFFER = Duration.ofHours(2);

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private HoldDesk holds;

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
    void offersACancelledSlotToWhoeverWaitedFirstAndKeepsItForThem() {
        String entry = waiting.waits(1);
        waiting.waits(2);
        String booking = clinic.book(0, 0, start);
        freed.offer();
        assertThat(waiting.offers()).isEmpty();
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
        freed.offer();

        Document offer = waiting.onlyOffer();
        assertThat(offer.getString("clientId")).isEqualTo(clinic.clients().get(1));
        assertThat(offer.get("slot", Document.class).getDate("start").toInstant())
                .isEqualTo(OffsetDateTime.parse(start).toInstant());
        assertThat(desk.post("/v1/bookings", clinic.wish(3, 0, start)).problem())
                .isEqualTo("slot-taken");
        Api.Answer accepted = desk.post(path(offer) + "/acceptance", null);
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
        assertThat(accepted.text("/status")).isEqualTo("CONFIRMED");
        assertThat(accepted.text("/id")).isEqualTo(offer.getString("_id"));
        assertThat(desk.get("/v1/bookings/" + offer.getString("_id")).text("/status"))
                .isEqualTo("CONFIRMED");
        assertThat(desk.get("/v1/waitlist/" + entry).text("/status")).isEqualTo("FULFILLED");
        assertThat(desk.post(path(offer) + "/acceptance", null).status()).isEqualTo(200);
        assertThat(desk.post(path(offer) + "/declination", null).problem()).isEqualTo("transition-refused");
        freed.offer();
        assertThat(waiting.offers()).isEmpty();
    }

    @Test
    void passesADeclinedOrLapsedOfferOnAndNeverBack() {
        waiting.waits(1);
        waiting.waits(2);
        waiting.waits(3);
        waiting.free(start);
        Document first = waiting.onlyOffer();
        assertThat(desk.post(path(first) + "/declination", null).text("/status"))
                .isEqualTo("EXPIRED");
        assertThat(desk.post(path(first) + "/acceptance", null).problem()).isEqualTo("hold-expired");
        freed.offer();
        Document second = waiting.onlyOffer();
        assertThat(second.getString("clientId")).isEqualTo(clinic.clients().get(2));

        clock.moveOn(OFFER);
        assertThat(desk.get(path(second)).problem()).isEqualTo("hold-expired");
        assertThat(desk.post(path(second) + "/acceptance", null).problem()).isEqualTo("hold-expired");
        holds.expire();
        freed.offer();
        Document third = waiting.onlyOffer();
        assertThat(third.getString("clientId")).isEqualTo(clinic.clients().get(3));
        desk.post(path(third) + "/declination", null);
        freed.offer();
        assertThat(waiting.offers()).isEmpty();
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, start)).status()).isEqualTo(201);
    }

    @Test
    void tellsOfAnOfferAndThatItWasDeclined() {
        waiting.waits(1);
        waiting.free(start);
        Document offer = waiting.onlyOffer();
        desk.post(path(offer) + "/declination", null);
        Document after = mongo.getCollection("bookings")
                .find(new Document("_id", offer.getString("_id")))
                .first();
        assertThat(after.getList("outbox", Document.class))
                .allMatch(entry -> entry.getString("type").startsWith("clinic.waitlist."));
        assertThat(after.getList("audit", Document.class))
                .extracting(entry -> entry.getString("what"))
                .containsExactly("waitlist.slot-offered", "waitlist.offer-declined");
        assertThat(after.getLong("version")).isEqualTo(2);
    }

    @Test
    void belongsToItsClinic() {
        String entry = waiting.waits(1);
        waiting.free(start);
        String offer = path(waiting.onlyOffer());
        Api other = new Api(port, "other-owner");
        SmallClinic.open(other, 1, 1, 1);
        assertThat(other.get("/v1/waitlist/" + entry).status()).isEqualTo(404);
        assertThat(other.delete("/v1/waitlist/" + entry).status()).isEqualTo(404);
        assertThat(other.get(offer).status()).isEqualTo(404);
        assertThat(other.post(offer + "/acceptance", null).problem()).isEqualTo("not-found");
        assertThat(other.post("/v1/waitlist", clinic.waitWish(1, 30, 30)).problem())
                .isEqualTo("not-found");
        assertThat(desk.get("/v1/waitlist/offers/" + clinic.book(0, 0, SmallClinic.at(30, 16, 0)))
                        .problem())
                .isEqualTo("not-found");
    }
}
