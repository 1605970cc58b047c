package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** booking-service is killed right before and right after every write a plan is made of. */
class PlanCrashTest {

    private static final int SESSIONS = 2;
    /** The plan, its sessions held, the commitment, its sessions confirmed, the end: each write is two moments. */
    private static final int MOMENTS = 2 * (1 + SESSIONS + 1 + SESSIONS + 1);
    /** Before the commitment is answered for, nothing may remain; after it, everything. */
    private static final int COMMITTED = 2 * (1 + SESSIONS + 1);

    @TempDir
    private Path directory;

    private final Premises premises = new Premises();
    private BookingProcess booking;
    private Clinic clinic;

    @BeforeEach
    void open() throws IOException {
        var settings = premises.settings("booking")
                .with("clinic.booking.plan.patience", "PT3S")
                .with("clinic.booking.plan.interval", "PT0.2S")
                .with("clinic.booking.plan.lock", "PT1S");
        premises.keep(new EventTap(premises.broker(), premises.names()));
        booking = premises.keep(BookingProcess.stopping(settings, directory));
        booking.start();
        clinic = Clinic.open(Door.to(booking.port(), ServiceSettings.OWNER), "crash.example.org", 1, 1);
    }

    @AfterEach
    void close() {
        premises.close();
    }

    @Test
    void finishesOrUndoesEveryPlan() throws Exception {
        List<String> ends = new ArrayList<>();
        for (int moment = 1; moment <= MOMENTS; moment++) {
            var where = stopAt(moment);
            booking.kill();
            disarm();
            booking.start();
            var plan = calmedDown(moment);
            ends.add(moment + " " + where + ": " + plan.getString("state"));
            assertThat(plan.getString("state")).as(where).isEqualTo(moment < COMMITTED ? "UNDONE" : "ACTIVE");
            nothingIsHalfDone(plan);
        }
        System.out.println(ends);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> premises.database("booking")
                                .getCollection("bookings")
                                .countDocuments(new Document("outbox.0", new Document("$exists", true)))
                        == 0);
    }

    /** Returns what it was about to do or had just done. */
    private String stopAt(int moment) throws IOException {
        Files.writeString(StopPoint.armed(directory), Integer.toString(moment));
        var door = Door.to(booking.port(), ServiceSettings.FRONT_DESK);
        var unanswered = CompletableFuture.runAsync(() -> door.post("/v1/plans", wish(moment)));
        await().atMost(Duration.ofSeconds(20)).until(() -> Files.exists(StopPoint.stopped(directory)));
        assertThat(unanswered).isNotDone();
        return Files.readString(StopPoint.stopped(directory));
    }

    private String wish(int moment) {
        return """
                {'clientId':'%s','treatmentId':'%s','practitionerId':'%s','frequency':'DAILY','sessions':%d,
                 'firstStart':'%s','onConflict':'FAIL'}""".formatted(
                        clinic.clients().get(0),
                        clinic.treatment(),
                        clinic.practitioners().get(0),
                        SESSIONS,
                        clinic.start(moment));
    }

    private void disarm() throws IOException {
        Files.delete(StopPoint.armed(directory));
        Files.delete(StopPoint.stopped(directory));
    }

    private Document calmedDown(int moment) {
        if (moment == 1) {
            assertThat(plans()).isEmpty();
            return new Document("state", "UNDONE").append("sessions", List.of());
        }
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsMatching(UncheckedIOException.class::isInstance)
                .until(() -> plans().stream().allMatch(plan -> plan.get("dueAt") == null));
        return plans().get(plans().size() - 1);
    }

    private List<Document> plans() {
        return premises.database("booking")
                .getCollection("plans")
                .find()
                .sort(new Document("_id", 1))
                .into(new ArrayList<>());
    }

    private void nothingIsHalfDone(Document plan) {
        var bookings = premises.database("booking").getCollection("bookings");
        var id = plan.getString("_id");
        List<String> states = new ArrayList<>();
        bookings.find(new Document("plan.planId", String.valueOf(id))).forEach(booking -> {
            states.add(booking.getString("status"));
            if (booking.getString("status").equals("EXPIRED")) {
                assertThat(booking.getList("claims", String.class)).containsExactly("released:" + booking.get("_id"));
            }
        });
        if (plan.getString("state").equals("ACTIVE")) {
            assertThat(states).hasSize(SESSIONS).containsOnly("CONFIRMED");
        } else {
            assertThat(states).isSubsetOf("EXPIRED");
        }
        assertThat(bookings.countDocuments(new Document("status", "HELD"))).isZero();
    }
}
