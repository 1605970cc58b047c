package clinic.booking.plan;

import clinic.booking.availability.FreeSlot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of a plan that could not be had.
 *
 * @param reason slug of the refusal
 * @param booked when the session takes place instead; null when it does not, or stays where it was
 */
public record Conflict(
        Instant start,
        String reason,
        List<FreeSlot> alternatives,
        @Nullable Instant booked) {}
