package clinic.journey;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Has a process die at one of its writes. */
record PlantedStop(ServiceProcess booking, Path directory, Premises premises) {

    private static final String NEVER = "never";
    private static final Date PAST = new Date(0);

    /** Which writes something takes. */
    List<String> writesOf(Runnable act, BooleanSupplier isOver) throws IOException {
        awaitSilence();
        Files.writeString(StopPoint.order(directory), NEVER);
        act.run();
        await("end of " + act).atMost(Duration.ofSeconds(30)).until(isOver::getAsBoolean);
        var writes = Files.readAllLines(StopPoint.notes(directory));
        withdraw();
        return writes;
    }

    /** The process dies while it acts, and is started again long after that. */
    void at(Moment moment, Runnable act) throws IOException {
        awaitSilence();
        Files.writeString(StopPoint.order(directory), moment.toString());
        var call = CompletableFuture.runAsync(act).exceptionally(unanswered -> null);
        booking.awaitDeath("at " + moment);
        call.join();
        withdraw();
        letTimePass();
        booking.start();
    }

    /** Nothing is left to tell of what was before, whose writes would be counted. */
    private void awaitSilence() {
        await("end of what was to be told").atMost(Duration.ofMinutes(2)).until(() -> premises.unsent("booking") == 0);
    }

    /** Locks of the dead are over, and so is the patience with what they left half done. */
    void letTimePass() {
        premises.endLocks("booking");
        var database = premises.database("booking");
        for (var collection : List.of("plans", "waitlist")) {
            database.getCollection(collection).updateMany(Filters.ne("dueAt", null), Updates.set("dueAt", PAST));
        }
    }

    private void withdraw() throws IOException {
        Files.delete(StopPoint.order(directory));
        Files.delete(StopPoint.notes(directory));
    }
}
