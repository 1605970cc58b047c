package clinic.booking.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a slot is, or was, kept for somebody before it became a booking.
 *
 * @param expiresAt null for a session of a plan, which is kept until the plan is decided on
 * @param entryId whom on the waitlist it is offered to; null when it is no such offer
 */
public record Hold(@Nullable Instant expiresAt, @Nullable WaitlistEntryId entryId) {

    /** Until somebody decides. */
    public static final Hold UNDECIDED = new Hold(null, null);

    /** While a form is filled in. */
    static Hold forAForm(Instant expiresAt) {
        return new Hold(expiresAt, null);
    }

    boolean over(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
