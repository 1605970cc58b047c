package clinic.notification.consent;

import clinic.notification.email.Kind;
import java.util.Optional;

/** Emails a client can do without. */
public enum Group {
    REMINDERS,
    FOLLOW_UPS;

    /** Empty for what tells of something the client asked for: nobody can do without that. */
    public static Optional<Group> of(Kind kind) {
        return switch (kind) {
            case REMINDER -> Optional.of(REMINDERS);
            case FOLLOW_UP, PAIN_CHECK, REBOOKING -> Optional.of(FOLLOW_UPS);
            case BOOKING_CONFIRMATION, BOOKING_CHANGE, BOOKING_CANCELLATION, WAITLIST_OFFER, WEEKLY_REPORT ->
                Optional.empty();
        };
    }
}
