package clinic.booking;

import static clinic.booking.Planning.at;
import static clinic.booking.Planning.instant;
import static clinic.booking.Planning.starts;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.plan.PlanDesk;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What remains of a plan gets another rhythm. */
@ClinicAtAnyTime
class PlanFrequencyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlanDesk plans;

    @Autowired
    private MongoTemplate mongo;

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
    void givesWhatRemainsAnotherRhythm() {
        String path =
                "/v1/plans/" + planning.make("WEEKLY", 4, at(3, 10), "FAIL").text("/id");
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
        String path =
                "/v1/plans/" + planning.make("WEEKLY", 3, at(3, 10), "FAIL").text("/id");
        Api.Answer refused = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'FAIL'}");
        assertThat(refused.problem()).isEqualTo("plan-conflicts");
        assertThat(instant(refused.text("/conflicts/0/start"))).isEqualTo(instant(at(4, 10)));
        assertThat(starts(desk.get(path))).contains(instant(at(10, 10)), instant(at(17, 10)));
        Api.Answer skipped = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'SKIP'}");
        assertThat(starts(skipped)).containsExactly(instant(at(3, 10)), instant(at(5, 10)), instant(at(10, 10)));
        assertThat(skipped.body().path("conflicts")).hasSize(1);
    }

    @Test
    void takesTheNearestFreeTimeWhenAskedTo() {
        clinic.book(1, 0, at(4, 10));
        String path =
                "/v1/plans/" + planning.make("WEEKLY", 3, at(3, 10), "FAIL").text("/id");
        Api.Answer daily = desk.put(path + "/frequency", "{'frequency':'DAILY','onConflict':'NEAREST'}");
        assertThat(starts(daily)).containsExactly(instant(at(3, 10)), nearest(daily), instant(at(5, 10)));
        assertThat(daily.text("/conflicts/0/booked")).isEqualTo(daily.text("/conflicts/0/alternatives/0/start"));
    }

    @Test
    void finishesAChangeThatWasCutShortAsItWasAskedForAndOnlyOnce() {
        clinic.book(1, 0, at(4, 10));
        String id = planning.make("WEEKLY", 3, at(3, 10), "FAIL").text("/id");
        Api.Answer asked = desk.put("/v1/plans/" + id + "/frequency", "{'frequency':'DAILY','onConflict':'NEAREST'}");
        List<String> asAsked = starts(asked);
        desk.put("/v1/plans/" + id + "/frequency", "{'frequency':'WEEKLY'}");

        for (int times = 0; times < 2; times++) {
            leaveUndone(id, asked);
            plans.resume();
            Api.Answer finished = desk.get("/v1/plans/" + id);
            assertThat(starts(finished)).isEqualTo(asAsked);
        }
        assertThat(mongo.getCollection("plans").find(eq("_id", id)).first().get("dueAt"))
                .isNull();
    }

    /** As a service leaves a plan that dies right after its decision. */
    private void leaveUndone(String id, Api.Answer asked) {
        var moves = List.of(move(asked, 1, at(4, 10)), move(asked, 2, at(5, 10)));
        var decided = new Document("moves", moves)
                .append("instead", "NEAREST")
                .append("frequency", "DAILY")
                .append("dueAt", Date.from(Instant.EPOCH));
        mongo.getCollection("plans").updateOne(eq("_id", id), new Document("$set", decided));
    }

    private static Document move(Api.Answer plan, int number, String start) {
        return new Document("bookingId", plan.text("/bookings/" + number + "/id"))
                .append("start", Date.from(Instant.parse(instant(start))));
    }

    private static String nearest(Api.Answer plan) {
        return instant(plan.text("/conflicts/0/alternatives/0/start"));
    }
}
