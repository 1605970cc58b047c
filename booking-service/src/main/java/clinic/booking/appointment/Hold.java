package clinic.booking.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a slot is kept for somebody.
 *
 * @param expiresAt null for a session of a plan, which is kept until the plan is decided on
 */
public record Hold(@Nullable Instant expiresAt) {

    /** Until somebody decides. */
    public static final Hold UNDECIDED = new Hold(null);

    boolean over(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
