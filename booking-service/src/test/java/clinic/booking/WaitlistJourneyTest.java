package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.appointment.HoldDesk;
import clinic.booking.waitlist.FreedSlotDesk;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
    private String start;

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 4);
        desk = new Api(port, "test-front-desk");
        start = SmallClinic.at(30, 10, 0);
    }

    @Test
    void offersACancelledSlotToWhoeverWaitedFirstAndKeepsItForThem() {
        String entry = waits(1);
        waits(2);
        String booking = clinic.book(0, 0, start);
        freed.offer();
        assertThat(offers()).isEmpty();
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
        freed.offer();

        Document offer = onlyOffer();
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
        assertThat(offers()).isEmpty();
    }

    @Test
    void passesADeclinedOrLapsedOfferOnAndNeverBack() {
        waits(1);
        waits(2);
        waits(3);
        free();
        Document first = onlyOffer();
        assertThat(desk.post(path(first) + "/declination", null).text("/status"))
                .isEqualTo("EXPIRED");
        assertThat(desk.post(path(first) + "/acceptance", null).problem()).isEqualTo("hold-expired");
        freed.offer();
        Document second = onlyOffer();
        assertThat(second.getString("clientId")).isEqualTo(clinic.clients().get(2));

        clock.moveOn(OFFER);
        assertThat(desk.get(path(second)).problem()).isEqualTo("hold-expired");
        assertThat(desk.post(path(second) + "/acceptance", null).problem()).isEqualTo("hold-expired");
        holds.expire();
        freed.offer();
        Document third = onlyOffer();
        assertThat(third.getString("clientId")).isEqualTo(clinic.clients().get(3));
        desk.post(path(third) + "/declination", null);
        freed.offer();
        assertThat(offers()).isEmpty();
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, start)).status()).isEqualTo(201);
    }

    @Test
    void offersARescheduledSlotOnlyToThoseItFits() {
        assertThat(desk.post(
                                "/v1/waitlist",
                                waitFor(1, 31, clinic.practitioners().get(0)))
                        .status())
                .isEqualTo(201);
        String elsewhere = clinic.owner()
                .post("/v1/practitioners", "{'name':'Q','email':'q@example.org','techniques':['swedish']}")
                .text("/id");
        desk.post("/v1/waitlist", waitFor(2, 30, elsewhere));
        waits(3);
        String booking = clinic.book(0, 0, start);
        desk.post("/v1/bookings/" + booking + "/rescheduling", "{'start':'" + SmallClinic.at(30, 14, 0) + "'}");
        freed.offer();
        assertThat(onlyOffer().getString("clientId")).isEqualTo(clinic.clients().get(3));
    }

    @Test
    void promisesNobodyTwoSlotsAtOnce() {
        waits(1);
        waits(1);
        free();
        String other = clinic.book(0, 0, SmallClinic.at(30, 15, 0));
        desk.post("/v1/bookings/" + other + "/cancellation", "{'by':'CLINIC'}");
        freed.offer();
        assertThat(offers()).hasSize(1);
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
        waits(1);
        String left = waits(2);
        waits(3);
        desk.post(
                "/v1/bookings",
                clinic.wish(1, 0, start).replace(clinic.practitioners().get(0), second));
        assertThat(desk.delete("/v1/waitlist/" + left).status()).isEqualTo(204);
        assertThat(desk.delete("/v1/waitlist/" + left).status()).isEqualTo(404);
        free();
        assertThat(onlyOffer().getString("clientId")).isEqualTo(clinic.clients().get(3));
    }

    @Test
    void tellsOfAnOfferAndThatItWasDeclined() {
        waits(1);
        free();
        Document offer = onlyOffer();
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
    void passesOverWhomARedFlagKeepsAndLetsAPractitionerDecideOnACaution() {
        assess(1, "CANCER");
        assess(2, "DIABETES");
        waits(1);
        waits(2);
        free();
        Document offer = onlyOffer();
        assertThat(offer.getString("clientId")).isEqualTo(clinic.clients().get(2));
        assertThat(desk.post(path(offer) + "/acceptance", null).text("/status")).isEqualTo("REQUESTED");
    }

    private void assess(int client, String condition) {
        assertThat(clinic.owner()
                        .post("/v1/clients/" + clinic.clients().get(client) + "/assessments", Answers.with(condition))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void belongsToItsClinic() {
        String entry = waits(1);
        free();
        String offer = path(onlyOffer());
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

    private String waits(int client) {
        Api.Answer joined = desk.post(
                "/v1/waitlist", waitFor(client, 30, clinic.practitioners().get(0)));
        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(201);
        return joined.text("/id");
    }

    private String waitFor(int client, int day, String practitioner) {
        return clinic.waitWish(client, day, day).replace("}", ",'practitionerId':'" + practitioner + "'}");
    }

    private void free() {
        String booking = clinic.book(0, 0, start);
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
    }

    private Document onlyOffer() {
        List<Document> open = offers();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private List<Document> offers() {
        return mongo.getCollection("bookings")
                .find(new Document("status", "HELD")
                        .append("hold.entryId", new Document("$exists", true))
                        .append("clientId", new Document("$in", clinic.clients())))
                .into(new ArrayList<>());
    }

    private static String path(Document offer) {
        return "/v1/waitlist/offers/" + offer.getString("_id");
    }
}
