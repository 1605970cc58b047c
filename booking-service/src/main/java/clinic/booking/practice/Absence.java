package clinic.booking.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A practitioner's time away, {@code to} exclusive. The reason stays in the clinic. */
public record Absence(
        AbsenceId id, Instant from, Instant to, @Nullable String reason) {

    public boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(to);
    }
}
