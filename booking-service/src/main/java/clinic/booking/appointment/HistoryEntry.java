package clinic.booking.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a booking.
 *
 * @param by name of the access key it was done with
 * @param reason why the clinic's own rules were passed over; null when they were not
 */
public record HistoryEntry(
        Instant at, String what, String by, @Nullable String reason) {

    public HistoryEntry(Instant at, String what, String by) {
        this(at, what, by, null);
    }

    HistoryEntry withoutReason() {
        return new HistoryEntry(at, what, by);
    }
}
