package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ClinicAtAnyTime
class PlanJourneyTest {

    private static final String SESSION =
            "{'painBefore':%d,'painAfter':%d,'techniques':['swedish'],'areas':['LOWER_BACK']}";

    @LocalServerPort
    private int port;

    private SmallClinic clinic;
    private Api desk;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
    }

    @Test
    void booksAllSessionsInOneCallAndFollowsThemToTheirOutcome() {
        Api.Answer made = make("DAILY", 5, at(3, 10), "FAIL");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.body().path("bookings")).hasSize(5);
        assertThat(made.body().path("conflicts")).isEmpty();
        List<JsonNode> reviews = made.body()
                .path("bookings")
                .valueStream()
                .filter(session -> session.path("reviewDue").asBoolean())
                .toList();
        assertThat(reviews)
                .extracting(session -> session.path("number").asInt())
                .containsExactly(4, 5);
        for (JsonNode session : made.body().path("bookings")) {
            Api.Answer booking = desk.get("/v1/bookings/" + session.path("id").asString());
            assertThat(booking.text("/status")).isEqualTo("CONFIRMED");
            assertThat(booking.text("/planId")).isEqualTo(made.text("/id"));
        }

        complete(made.text("/bookings/0/id"), 8, 6);
        complete(made.text("/bookings/1/id"), 6, 3);
        Api.Answer seen = clinic.owner().get(made.header("Location").orElseThrow());
        assertThat(seen.text("/progress/completed")).isEqualTo("2");
        assertThat(seen.text("/progress/of")).isEqualTo("5");
        assertThat(seen.text("/progress/nextReview")).isEqualTo("4");
        assertThat(seen.text("/progress/outcome/painFirst")).isEqualTo("8");
        assertThat(seen.text("/progress/outcome/painLast")).isEqualTo("3");
        assertThat(desk.get(made.header("Location").orElseThrow()).body().at("/progress/outcome"))
                .isEmpty();
        assertThat(desk.get("/v1/plans?limit=200")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(plan -> plan.path("id").asString().equals(made.text("/id")))
                        .findFirst()
                        .orElseThrow()
                        .at("/progress/completed")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsTaken() {
        clinic.book(1, 0, at(4, 10));
        Api.Answer made = make("DAILY", 3, at(3, 10), "SKIP");
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
        Api.Answer made = make("DAILY", 3, at(3, 10), "NEAREST");
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
        assertThat(make("DAILY", 2, at(3, 20), "SKIP").problem()).isEqualTo("plan-conflicts");
        assertThat(make("MONTHLY", 52, at(3, 10), "SKIP").problem()).isEqualTo("beyond-horizon");
        assertThat(make("DAILY", 2, at(-1, 10), "SKIP").problem()).isEqualTo("outside-notice");
        assertThat(make("DAILY", 2, SmallClinic.at(3, 10, 2), "SKIP").problem()).isEqualTo("off-grid");
        String unqualified = clinic.owner()
                .post("/v1/practitioners", "{'name':'P','email':'p@example.org','techniques':[]}")
                .text("/id");
        String wish = clinic.planWish(0, 0, "DAILY", 2, at(3, 10), "SKIP")
                .replace(clinic.practitioners().get(0), unqualified);
        assertThat(desk.post("/v1/plans", wish).problem()).isEqualTo("not-qualified");
    }

    @Test
    void givesWhatRemainsAnotherRhythm() {
        String path = "/v1/plans/" + make("WEEKLY", 4, at(3, 10), "FAIL").text("/id");
        Api.Answer daily = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'FAIL'}");
        assertThat(daily.status()).as(daily.body().toString()).isEqualTo(200);
        assertThat(starts(daily))
                .containsExactly(instant(at(3, 10)), instant(at(4, 10)), instant(at(5, 10)), instant(at(6, 10)));
        assertThat(daily.text("/frequency")).isEqualTo("DAILY");
        assertThat(daily.body().path("conflicts")).isEmpty();
        Api.Answer weekly = desk.put(path + "/frequency", "{'frequency':'WEEKLY'}");
        assertThat(starts(weekly))
                .containsExactly(instant(at(3, 10)), instant(at(10, 10)), instant(at(17, 10)), instant(at(24, 10)));
        assertThat(desk.with("If-Match", "\"1\"")
                        .put(path + "/frequency", "{'frequency':'DAILY'}")
                        .status())
                .isEqualTo(412);
        assertThat(desk.get(path).header("ETag")).isEqualTo(weekly.header("ETag"));
    }

    @Test
    void leavesWhereItIsWhatCannotBeMovedAndMovesNothingWhenAskedTo() {
        clinic.book(1, 0, at(4, 10));
        String path = "/v1/plans/" + make("WEEKLY", 3, at(3, 10), "FAIL").text("/id");
        Api.Answer refused = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'FAIL'}");
        assertThat(refused.problem()).isEqualTo("plan-conflicts");
        assertThat(instant(refused.text("/conflicts/0/start"))).isEqualTo(instant(at(4, 10)));
        assertThat(starts(desk.get(path))).contains(instant(at(10, 10)), instant(at(17, 10)));
        Api.Answer skipped = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'SKIP'}");
        assertThat(starts(skipped)).containsExactly(instant(at(3, 10)), instant(at(5, 10)), instant(at(10, 10)));
        assertThat(skipped.body().path("conflicts")).hasSize(1);
    }

    @Test
    void waitsForAPractitionerOnACautionAndIsNotMadeAgainstARedFlag() {
        assess("DIABETES");
        Api.Answer made = make("DAILY", 2, at(3, 10), "FAIL");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        Api.Answer booking = desk.get("/v1/bookings/" + made.text("/bookings/1/id"));
        assertThat(booking.text("/status")).isEqualTo("REQUESTED");
        assertThat(booking.body().path("cautions")).isNotEmpty();
        assess("CANCER");
        assertThat(make("DAILY", 2, at(6, 10), "SKIP").problem()).isEqualTo("clearance-needed");
        assertThat(desk.put("/v1/plans/" + made.text("/id") + "/frequency", "{'frequency':'WEEKLY'}")
                        .problem())
                .isEqualTo("clearance-needed");
    }

    private void assess(String condition) {
        assertThat(clinic.owner()
                        .post("/v1/clients/" + clinic.clients().get(0) + "/assessments", Answers.with(condition))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void belongsToItsClinic() {
        String path = "/v1/plans/" + make("WEEKLY", 2, at(3, 10), "FAIL").text("/id");
        Api other = new Api(port, "other-owner");
        SmallClinic.open(other, 1, 1, 1);
        assertThat(other.get(path).problem()).isEqualTo("not-found");
        assertThat(other.put(path + "/frequency", "{'frequency':'DAILY'}").problem())
                .isEqualTo("not-found");
        assertThat(other.post("/v1/plans", clinic.planWish(0, 0, "DAILY", 2, at(3, 12), "SKIP"))
                        .problem())
                .isEqualTo("not-found");
        assertThat(other.get("/v1/plans").body().path("items")).isEmpty();
    }

    private Api.Answer make(String frequency, int sessions, String first, String onConflict) {
        return desk.post("/v1/plans", clinic.planWish(0, 0, frequency, sessions, first, onConflict));
    }

    private void complete(String booking, int before, int after) {
        desk.post("/v1/bookings/" + booking + "/check-in", null);
        assertThat(clinic.owner()
                        .post("/v1/bookings/" + booking + "/completion", SESSION.formatted(before, after))
                        .status())
                .isEqualTo(200);
    }

    private static List<String> starts(Api.Answer plan) {
        return plan.body()
                .path("bookings")
                .valueStream()
                .map(session -> instant(session.path("start").asString()))
                .toList();
    }

    private static String at(int day, int hour) {
        return SmallClinic.at(day, hour, 0);
    }

    private static String instant(String start) {
        return OffsetDateTime.parse(start).toInstant().toString();
    }
}
