package clinic.booking;

import static clinic.booking.Holding.path;
import static clinic.booking.Holding.with;
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
    void keepsASlotUntilItsFormIsFilledInAndBecomesTheBooking() {
        Api.Answer held = holding.hold(start);
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
        assertThat(clinic.offers(0, start)).isFalse();

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
        Api.Answer held = holding.hold(start);
        assertThat(desk.post("/v1/holds", clinic.holdWish(0, start)).problem()).isEqualTo("slot-taken");
        clock.moveOn(HOLD);
        assertThat(clinic.offers(0, start)).isTrue();
        assertThat(desk.get(path(held)).problem()).isEqualTo("hold-expired");
        Api.Answer late = desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)));
        assertThat(late.status()).isEqualTo(410);
        assertThat(late.problem()).isEqualTo("hold-expired");
        assertThat(holding.document(held).getString("status")).isEqualTo("HELD");

        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, start)).status()).isEqualTo(201);
        assertThat(holding.document(held).getString("status")).isEqualTo("EXPIRED");
        assertThat(holding.document(held).getList("outbox", Document.class)).isEmpty();
        assertThat(desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void isSweptWhenNobodyTakesIt() {
        Api.Answer held = holding.hold(start);
        holds.expire();
        assertThat(holding.document(held).getString("status")).isEqualTo("HELD");
        clock.moveOn(HOLD);
        holds.expire();
        assertThat(holding.document(held).getString("status")).isEqualTo("EXPIRED");
        assertThat(holding.document(held).getList("claims", String.class))
                .containsExactly("released:" + held.text("/id"));
    }

    @Test
    void isLetGoAndThenFree() {
        Api.Answer held = holding.hold(start);
        assertThat(desk.delete(path(held)).status()).isEqualTo(204);
        assertThat(desk.delete(path(held)).status()).isEqualTo(204);
        assertThat(desk.post("/v1/bookings", with(held, clinic.wish(0, 0, start)))
                        .problem())
                .isEqualTo("hold-expired");
        holding.hold(start);
    }

    @Test
    void answersTheSameWhenAHoldIsBookedTwiceUnderOneKey() {
        Api.Answer held = holding.hold(start);
        Api keyed = desk.with("Idempotency-Key", held.text("/id"));
        String wish = with(held, clinic.wish(0, 0, start));
        Api.Answer first = keyed.post("/v1/bookings", wish);
        clock.moveOn(HOLD);
        Api.Answer again = keyed.post("/v1/bookings", wish);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(201);
    }
}
