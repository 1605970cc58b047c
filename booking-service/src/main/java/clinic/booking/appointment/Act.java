package clinic.booking.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and when.
 *
 * @param by name of the access key
 * @param reason why the clinic's own rules are passed over; null when they are not
 */
public record Act(String by, Instant at, @Nullable String reason) {

    private static final String SERVICE = "booking-service";

    public Act(String by, Instant at) {
        this(by, at, null);
    }

    Act because(@Nullable String why) {
        return new Act(by, at, why);
    }

    /** What is done because its time has come. */
    public static Act ofTheService(Instant at) {
        return new Act(SERVICE, at);
    }

    HistoryEntry entry(String what) {
        return new HistoryEntry(at, what, by, reason);
    }
}
