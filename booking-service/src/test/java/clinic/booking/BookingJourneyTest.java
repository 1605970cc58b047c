package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OpenClinic
class BookingJourneyTest {

    private static final String SESSION =
            "{'painBefore':6,'painAfter':3,'techniques':['swedish'],'areas':['LOWER_BACK'],'note':{'plan':'walk'}}";

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api desk;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 2, 2, 2);
        desk = new Api(port, "test-front-desk");
    }

    @Test
    void goesFromAFreeSlotToACompletedSession() {
        LocalDate day = LocalDate.now(SmallClinic.ZONE).plusDays(2);
        Api.Answer free =
                desk.get("/v1/availability?treatmentId=" + clinic.treatments().get(0) + "&from=" + day + "&to=" + day
                        + "&clientId=" + clinic.clients().get(0));
        assertThat(free.status()).isEqualTo(200);
        String start = free.text("/items/0/start");
        assertThat(OffsetDateTime.parse(start).toLocalTime()).hasToString("08:00");

        Api.Answer booked = desk.post("/v1/bookings", clinic.wish(0, 0, start));
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.text("/status")).isEqualTo("CONFIRMED");
        assertThat(booked.header("ETag")).contains("\"1\"");
        String path = booked.header("Location").orElseThrow();

        assertThat(desk.post(path + "/check-in", null).text("/status")).isEqualTo("CHECKED_IN");
        assertThat(desk.as("test-practitioner")
                        .post(path + "/completion", SESSION)
                        .text("/status"))
                .isEqualTo("COMPLETED");
        assertThat(desk.get(path).text("/version")).isEqualTo("3");
        assertThat(desk.get(path).body().path("history").size()).isEqualTo(3);
    }

    @Test
    void namesTheConflictAndOffersTimesNearIt() {
        String start = SmallClinic.at(3, 10, 0);
        clinic.book(0, 0, start);
        Api.Answer taken = desk.post("/v1/bookings", clinic.wish(1, 0, start));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("slot-taken");
        assertThat(taken.text("/conflict")).isEqualTo("practitioner");
        assertThat(taken.body().path("alternatives").size()).isEqualTo(5);
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, taken.text("/alternatives/0/start")))
                        .status())
                .isEqualTo(201);
        assertThat(desk.post("/v1/bookings", clinic.wish(0, 1, start)).text("/conflict"))
                .isEqualTo("client");
    }

    @Test
    void movesABookingAndFreesItsOldTime() {
        String id = clinic.book(0, 0, SmallClinic.at(4, 10, 0));
        String to = SmallClinic.at(4, 10, 30);
        Api.Answer moved = desk.post("/v1/bookings/" + id + "/rescheduling", "{'start':'" + to + "'}");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(OffsetDateTime.parse(moved.text("/start"))).isEqualTo(OffsetDateTime.parse(to));
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, SmallClinic.at(4, 9, 0)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void undoesSlips() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(5, 10, 0));
        desk.post(path + "/check-in", null);
        assertThat(desk.delete(path + "/check-in").text("/status")).isEqualTo("CONFIRMED");
        desk.post(path + "/no-show", null);
        assertThat(desk.delete(path + "/no-show").text("/status")).isEqualTo("CONFIRMED");
        Api.Answer refused = desk.delete(path + "/no-show");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("transition-refused");
        assertThat(refused.text("/from")).isEqualTo("CONFIRMED");
    }

    @Test
    void answersAReplayedCreationAsAtFirstEvenAfterItsBookingWasCancelled() {
        Api keyed = desk.with("Idempotency-Key", "one");
        String wish = clinic.wish(0, 0, SmallClinic.at(6, 10, 0));
        Api.Answer first = keyed.post("/v1/bookings", wish);
        String path = first.header("Location").orElseThrow();
        desk.post(path + "/cancellation", "{'by':'CLIENT','reason':'ill'}");

        Api.Answer again = keyed.post("/v1/bookings", wish);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(desk.get("/v1/bookings?status=CONFIRMED&clientId="
                                + clinic.clients().get(0))
                        .body()
                        .path("items")
                        .size())
                .isZero();

        Api.Answer reused = keyed.post("/v1/bookings", clinic.wish(0, 0, SmallClinic.at(6, 12, 0)));
        assertThat(reused.status()).isEqualTo(422);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void answersAReplayedActionAsAtFirst() {
        String path = "/v1/bookings/" + clinic.book(0, 0, SmallClinic.at(7, 10, 0));
        Api keyed = desk.with("Idempotency-Key", "two");
        Api.Answer first = keyed.post(path + "/check-in", null);
        desk.delete(path + "/check-in");
        Api.Answer again = keyed.post(path + "/check-in", null);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(desk.get(path).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void tellsWhatAnAbsenceCollidesWithAndOffersItsTimeNoMore() {
        String start = SmallClinic.at(8, 10, 0);
        String booking = clinic.book(0, 0, start);
        String day = LocalDate.now(SmallClinic.ZONE).plusDays(8).toString();
        String absences = "/v1/practitioners/" + clinic.practitioners().get(0) + "/absences";
        Api.Answer away = clinic.owner().post(absences, "{'from':'" + day + "','to':'" + day + "','reason':'course'}");
        assertThat(away.status()).isEqualTo(201);
        assertThat(away.text("/affected/0")).isEqualTo(booking);
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, SmallClinic.at(8, 14, 0)))
                        .problem())
                .isEqualTo("outside-working-hours");
        assertThat(clinic.owner().delete(away.header("Location").orElseThrow()).status())
                .isEqualTo(204);
        assertThat(desk.post("/v1/bookings", clinic.wish(1, 0, SmallClinic.at(8, 14, 0)))
                        .status())
                .isEqualTo(201);
    }
}
