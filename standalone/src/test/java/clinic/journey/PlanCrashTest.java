package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** booking-service dies at every write a plan is made of. */
class PlanCrashTest {

    private static final int SESSIONS = 2;
    private static final String CONFIRMED = "update bookings, telling";
    private static final List<String> WRITES = List.of(
            "insert plans", "insert bookings", "insert bookings", "update plans", CONFIRMED, CONFIRMED, "update plans");
    /** Once this is written everything has to come, before it nothing may remain. */
    private static final int COMMITMENT = 4;

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private ServiceProcess booking;
    private PlantedStop stop;
    private Clinic clinic;

    @BeforeEach
    void open() throws IOException {
        var settings = premises.settings("booking").with("clinic.booking.plan.interval", "PT0.2S");
        premises.keep(new EventTap(premises.broker(), premises.names()));
        booking = premises.keep(ServiceProcess.stopping(settings, directory));
        booking.start();
        stop = new PlantedStop(booking, directory, premises);
        clinic = Clinic.open(Door.to(booking.port(), ServiceSettings.OWNER), "crash.example.org", 1, 1);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void finishesOrUndoesEveryPlan() throws Exception {
        List<String> ends = new ArrayList<>();
        assertThat(stop.writesOf(() -> make(0), this::isCalm)).isEqualTo(WRITES);
        var moments = Moment.of(WRITES);
        for (var moment : moments) {
            int slot = 1 + moments.indexOf(moment);
            stop.at(moment, () -> make(slot));
            await("rest after dying " + moment)
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(unfinishedInTheEnd()).isEmpty());
            var state = nothingIsHalfDone(slot);
            ends.add(moment + ": " + state);
            assertThat(state).isEqualTo(moment.isPast(COMMITMENT) ? "ACTIVE" : "UNDONE");
        }
        System.out.println(ends);
    }

    private void make(int slot) {
        var wish = """
                {'clientId':'%s','treatmentId':'%s','practitionerId':'%s','frequency':'DAILY','sessions':%d,
                 'firstStart':'%s','onConflict':'FAIL'}""".formatted(
                        clinic.clients().get(0),
                        clinic.treatment(),
                        clinic.practitioners().get(0),
                        SESSIONS,
                        clinic.start(slot));
        Door.to(booking.port(), ServiceSettings.FRONT_DESK).post("/v1/plans", wish);
    }

    /** A plan that was undone is looked after once more, later. */
    private List<Document> unfinishedInTheEnd() {
        stop.letTimePass();
        return unfinished();
    }

    private boolean isCalm() {
        return unfinished().isEmpty();
    }

    /** What is left to do and to tell. */
    private List<Document> unfinished() {
        var unfinished = found("plans", new Document("dueAt", new Document("$ne", null)));
        unfinished.addAll(found("bookings", new Document("outbox.0", new Document("$exists", true))));
        return unfinished;
    }

    /** Returns what became of the plan; one that was not even written is as good as undone. */
    private String nothingIsHalfDone(int slot) {
        var first = Date.from(clinic.start(slot).toInstant());
        var plans = found("plans", new Document("sessions.0.start", first));
        var ids = plans.stream().map(plan -> plan.getString("_id")).toList();
        var sessions = found("bookings", new Document("plan.planId", new Document("$in", ids)));
        var state = plans.isEmpty() ? "UNDONE" : plans.get(0).getString("state");
        assertThat(plans).hasSizeLessThan(2);
        assertThat(sessions).allSatisfy(PlanCrashTest::letsGoWhenOver);
        assertThat(sessions.stream()
                        .map(session -> session.getString("status"))
                        .filter(status -> !status.equals("EXPIRED")))
                .isEqualTo(state.equals("ACTIVE") ? Collections.nCopies(SESSIONS, "CONFIRMED") : List.of());
        return state;
    }

    private static void letsGoWhenOver(Document session) {
        if (session.getString("status").equals("EXPIRED")) {
            assertThat(session.getList("claims", String.class)).containsExactly("released:" + session.get("_id"));
        }
    }

    private List<Document> found(String collection, Document filter) {
        return premises.database("booking")
                .getCollection(collection)
                .find(filter)
                .into(new ArrayList<>());
    }
}
