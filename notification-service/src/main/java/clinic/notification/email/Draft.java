package clinic.notification.email;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of an entry, decided again when it is about to leave. */
public sealed interface Draft {

    /** @param revision the schedule revision the letter tells of @param arrangement null for a letter about no booking */
    record Ready(Letter letter, int revision, @Nullable Arrangement arrangement) implements Draft {

        public Ready with(Letter other) {
            return new Ready(other, revision, arrangement);
        }
    }

    record Withdrawn(Status status, String reason) implements Draft {}

    record Later(Instant at) implements Draft {}

    static Optional<Draft> suppressed(String reason) {
        return Optional.of(new Withdrawn(Status.SUPPRESSED, reason));
    }

    static Optional<Draft> later(Instant at) {
        return Optional.of(new Later(at));
    }
}
