package clinic.booking;

import static clinic.booking.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

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
    private Planning planning;

    @BeforeEach
    void open() {
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 2);
        desk = new Api(port, "test-front-desk");
        planning = new Planning(clinic, desk);
    }

    @Test
    void booksAllSessionsInOneCallAndFollowsThemToTheirOutcome() {
        Api.Answer made = planning.make("DAILY", 5, at(3, 10), "FAIL");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.body().path("bookings")).hasSize(5);
        assertThat(made.body().path("conflicts")).isEmpty();
        assertThat(reviews(made)).containsExactly(4, 5);
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
    void aMissedSessionPushesNoReviewFurtherAway() {
        Api.Answer made = planning.make("DAILY", 9, at(3, 10), "FAIL");
        String path = made.header("Location").orElseThrow();
        assertThat(reviews(made)).containsExactly(4, 8, 9);
        desk.post("/v1/bookings/" + made.text("/bookings/3/id") + "/no-show", null);
        Api.Answer missed = desk.get(path);
        assertThat(reviews(missed)).containsExactly(5, 9);
        assertThat(missed.text("/progress/nextReview")).isEqualTo("5");
        desk.post("/v1/bookings/" + made.text("/bookings/8/id") + "/cancellation", "{'by':'CLIENT'}");
        assertThat(reviews(desk.get(path))).containsExactly(5, 8);
        complete(made.text("/bookings/4/id"), 5, 4);
        assertThat(desk.get(path).text("/progress/nextReview")).isEqualTo("8");
    }

    @Test
    void waitsForAPractitionerOnACautionAndIsNotMadeAgainstARedFlag() {
        clinic.assess(0, "DIABETES");
        Api.Answer made = planning.make("DAILY", 2, at(3, 10), "FAIL");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        Api.Answer booking = desk.get("/v1/bookings/" + made.text("/bookings/1/id"));
        assertThat(booking.text("/status")).isEqualTo("REQUESTED");
        assertThat(booking.body().path("cautions")).isNotEmpty();
        clinic.assess(0, "CANCER");
        assertThat(planning.make("DAILY", 2, at(6, 10), "SKIP").problem()).isEqualTo("clearance-needed");
        assertThat(desk.put("/v1/plans/" + made.text("/id") + "/frequency", "{'frequency':'WEEKLY'}")
                        .problem())
                .isEqualTo("clearance-needed");
    }

    @Test
    void belongsToItsClinic() {
        String path =
                "/v1/plans/" + planning.make("WEEKLY", 2, at(3, 10), "FAIL").text("/id");
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

    private static List<Integer> reviews(Api.Answer plan) {
        return plan.body()
                .path("bookings")
                .valueStream()
                .filter(session -> session.path("reviewDue").asBoolean())
                .map(session -> session.path("number").asInt())
                .toList();
    }

    private void complete(String booking, int before, int after) {
        desk.post("/v1/bookings/" + booking + "/check-in", null);
        assertThat(clinic.owner()
                        .post("/v1/bookings/" + booking + "/completion", SESSION.formatted(before, after))
                        .status())
                .isEqualTo(200);
    }
}
