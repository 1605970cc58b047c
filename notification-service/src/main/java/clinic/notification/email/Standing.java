package clinic.notification.email;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Whether and when an email is to leave, and if not, why. */
public record Standing(
        Status status, Instant dueAt, @Nullable String reason) {

    public Standing {
        dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Standing scheduled(Instant dueAt) {
        return new Standing(Status.SCHEDULED, dueAt, null);
    }

    public static Standing cancelled(Instant dueAt, String reason) {
        return new Standing(Status.CANCELLED, dueAt, reason);
    }

    public static Standing suppressed(Instant dueAt, String reason) {
        return new Standing(Status.SUPPRESSED, dueAt, reason);
    }

    public boolean scheduled() {
        return status == Status.SCHEDULED;
    }

    Standing as(Status other, @Nullable String why) {
        return new Standing(other, dueAt, why);
    }
}
