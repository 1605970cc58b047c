package clinic.notification.email;

import java.time.Instant;

/** What becomes of an entry, decided again when it is about to leave. */
public sealed interface Draft {

    /** @param revision the schedule revision the letter tells of */
    record Ready(Letter letter, int revision) implements Draft {}

    record Withdrawn(Status status, String reason) implements Draft {}

    record Later(Instant at) implements Draft {}
}
