package clinic.booking;

import static clinic.booking.Planning.at;
import static clinic.booking.Planning.instant;
import static clinic.booking.Planning.starts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Dates of a plan that cannot be had: left out, replaced, or nothing is made at all. */
@ClinicAtAnyTime
class PlanConflictsTest {

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api desk;
    private Planning planning;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
        planning = new Planning(clinic, desk);
    }

    @Test
    void leavesOutWhatIsTaken() {
        clinic.book(1, 0, at(4, 10));
        Api.Answer made = planning.make("DAILY", 3, at(3, 10), "SKIP");
        assertThat(made.status()).isEqualTo(201);
        assertThat(starts(made)).containsExactly(instant(at(3, 10)), instant(at(5, 10)));
        assertThat(made.body().path("conflicts")).hasSize(1);
        assertThat(instant(made.text("/conflicts/0/start"))).isEqualTo(instant(at(4, 10)));
        assertThat(made.text("/conflicts/0/reason")).isEqualTo("slot-taken");
        assertThat(made.body().at("/conflicts/0/alternatives")).hasSize(5);
        assertThat(desk.get("/v1/plans/" + made.text("/id")).text("/progress/of"))
                .isEqualTo("2");
    }

    @Test
    void takesTheNearestFreeTimeInstead() {
        clinic.book(1, 0, at(4, 10));
        Api.Answer made = planning.make("DAILY", 3, at(3, 10), "NEAREST");
        assertThat(made.body().path("bookings")).hasSize(3);
        OffsetDateTime instead = OffsetDateTime.parse(made.text("/conflicts/0/booked"));
        assertThat(instead).isEqualTo(OffsetDateTime.parse(made.text("/conflicts/0/alternatives/0/start")));
        assertThat(starts(made)).contains(instead.toInstant().toString());
    }

    @Test
    void booksNothingWhenOneDateFailsAndSaysWhich() {
        clinic.book(1, 0, at(4, 10));
        Api keyed = desk.with("Idempotency-Key", "plan-" + clinic.clients().get(0));
        String wish = clinic.planWish(0, 0, "DAILY", 3, at(3, 10), "FAIL");
        Api.Answer refused = keyed.post("/v1/plans", wish);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("plan-conflicts");
        assertThat(refused.body().path("conflicts")).hasSize(1);
        assertThat(instant(refused.text("/conflicts/0/start"))).isEqualTo(instant(at(4, 10)));
        assertThat(refused.body().at("/conflicts/0/alternatives")).isNotEmpty();
        String mine = "/v1/bookings?clientId=" + clinic.clients().get(0);
        assertThat(desk.get(mine).body().path("items")).isEmpty();
        assertThat(desk.get(mine + "&status=HELD").body().path("items")).isEmpty();

        String inTheWay =
                desk.get("/v1/bookings?clientId=" + clinic.clients().get(1)).text("/items/0/id");
        desk.post("/v1/bookings/" + inTheWay + "/cancellation", "{'by':'CLIENT'}");
        Api.Answer made = keyed.post("/v1/plans", wish);
        assertThat(made.status()).isEqualTo(201);
        assertThat(keyed.post("/v1/plans", wish).body()).isEqualTo(made.body());
        assertThat(desk.get(mine).body().path("items")).hasSize(3);
    }

    @Test
    void namesDaysTheClinicIsClosedAsConflictsAndRefusesWhatIsNeverPossible() {
        assertThat(planning.make("DAILY", 2, at(3, 20), "SKIP").problem()).isEqualTo("plan-conflicts");
        assertThat(planning.make("MONTHLY", 52, at(3, 10), "SKIP").problem()).isEqualTo("beyond-horizon");
        assertThat(planning.make("DAILY", 2, at(-1, 10), "SKIP").problem()).isEqualTo("outside-notice");
        assertThat(planning.make("DAILY", 2, SmallClinic.at(3, 10, 2), "SKIP").problem())
                .isEqualTo("off-grid");
        String unqualified = clinic.owner()
                .post("/v1/practitioners", "{'name':'P','email':'p@example.org','techniques':[]}")
                .text("/id");
        String wish = clinic.planWish(0, 0, "DAILY", 2, at(3, 10), "SKIP")
                .replace(clinic.practitioners().get(0), unqualified);
        assertThat(desk.post("/v1/plans", wish).problem()).isEqualTo("not-qualified");
    }
}
