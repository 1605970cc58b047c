package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.appointment.HoldDesk;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@ClinicAtAnyTime
class HoldJourneyTest {

    private static final Duration HOLD = Duration.ofMinutes(10);

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private HoldDesk holds;

    @Autowired
    private MongoTemplate mongo;

    private SmallClinic clinic;
    private Api desk;
    private String start;

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
        start = SmallClinic.at(3, 10, 0);
    }

    @Test
    void keepsASlotUntilItsFormIsFilledInAndBecomesTheBooking() {
        Api.Answer held = hold(201);
        assertThat(OffsetDateTime.parse(held.text("/end"))).isEqualTo(OffsetDateTime.parse(SmallClinic.at(3, 11, 0)));
        assertThat(held.text("/practitionerId"))
                .isEqualTo(clinic.practitioners().get(0));
        assertThat(Duration.between(
                        clock.instant(),
                        OffsetDateTime.parse(held.text("/expiresAt")).toInstant()))
                .isBetween(HOLD.minusSeconds(20), HOLD);
        assertThat(desk.get(held.header("Location").orElseThrow()).body()).isEqualTo(held.body());
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, start)).problem())
                .isEqualTo("slot-taken");
        assertThat(free(start)).isFalse();

        Api.Answer booked = desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)));
        assertThat(booked.status()).as(booked.body().toString()).isEqualTo(201);
        assertThat(booked.text("/id")).isEqualTo(held.text("/id"));
        assertThat(booked.text("/status")).isEqualTo("CONFIRMED");
        assertThat(booked.text("/clientId")).isEqualTo(clinic.clients().get(0));
        assertThat(booked.text("/version")).isEqualTo("2");
        clock.moveOn(HOLD.plusSeconds(1));
        holds.expire();
        assertThat(desk.get("/v1/bookings/" + held.text("/id")).text("/status")).isEqualTo("CONFIRMED");
        assertThat(desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)))
                        .problem())
                .isEqualTo("transition-refused");
        assertThat(desk.delete(path(held)).problem()).isEqualTo("transition-refused");
    }

    @Test
    void isOvertakenTheMomentItExpires() {
        Api.Answer held = hold(201);
        assertThat(desk.post("/v1/holds", clinic.holdWish(0, start)).problem()).isEqualTo("slot-taken");
        clock.moveOn(HOLD);
        assertThat(free(start)).isTrue();
        assertThat(desk.get(path(held)).problem()).isEqualTo("hold-expired");
        Api.Answer late = desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)));
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.problem()).isEqualTo("hold-expired");
        assertThat(document(held).getString("status")).isEqualTo("HELD");

        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, start)).status()).isEqualTo(201);
        assertThat(document(held).getString("status")).isEqualTo("EXPIRED");
        assertThat(document(held).getList("outbox", Document.class)).isEmpty();
        assertThat(desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void isSweptWhenNobodyTakesIt() {
        Api.Answer held = hold(201);
        holds.expire();
        assertThat(document(held).getString("status")).isEqualTo("HELD");
        clock.moveOn(HOLD);
        holds.expire();
        assertThat(document(held).getString("status")).isEqualTo("EXPIRED");
        assertThat(document(held).getList("claims", String.class)).containsExactly("released:" + held.text("/id"));
    }

    @Test
    void isLetGoAndThenFree() {
        Api.Answer held = hold(201);
        assertThat(desk.delete(path(held)).status()).isEqualTo(204);
        assertThat(desk.delete(path(held)).status()).isEqualTo(204);
        assertThat(desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)))
                        .problem())
                .isEqualTo("hold-expired");
        hold(201);
    }

    @Test
    void isSeenAmongBookingsOnlyWhenAskedFor() {
        Api.Answer held = hold(201);
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
        String path = "/v1/bookings/" + hold(201).text("/id");
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
        Api.Answer held = hold(201);
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
        assertThat(document(held).getString("status")).isEqualTo("HELD");
    }

    @Test
    void answersTheSameWhenAHoldIsBookedTwiceUnderOneKey() {
        Api.Answer held = hold(201);
        Api keyed = desk.with("Idempotency-Key", held.text("/id"));
        String wish = with(held, clinic.wish(0, 0, start));
        Api.Answer first = keyed.post("/v1/bookings", wish);
        clock.moveOn(HOLD);
        Api.Answer again = keyed.post("/v1/bookings", wish);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(201);
    }

    private Api.Answer hold(int status) {
        Api.Answer held = desk.post("/v1/holds", clinic.holdWish(0, start));
        assertThat(held.status()).as(held.body().toString()).isEqualTo(status);
        return held;
    }

    private boolean free(String at) {
        String day = at.substring(0, 10);
        return desk.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&practitionerId="
                        + clinic.practitioners().get(0) + "&from=" + day + "&to=" + day)
                .body()
                .path("items")
                .valueStream()
                .anyMatch(slot ->
                        OffsetDateTime.parse(slot.path("start").asString()).isEqual(OffsetDateTime.parse(at)));
    }

    private Document document(Api.Answer held) {
        return mongo.getCollection("bookings")
                .find(new Document("_id", held.text("/id")))
                .first();
    }

    private static String path(Api.Answer held) {
        return "/v1/holds/" + held.text("/id");
    }

    private static String with(Api.Answer held, String wish) {
        return wish.replace("}", ",'holdId':'" + held.text("/id") + "'}");
    }
}
