package clinic.notification.email;

/** What an email is about. */
public enum Kind {
    BOOKING_CONFIRMATION,
    BOOKING_CHANGE,
    BOOKING_CANCELLATION,
    REMINDER,
    FOLLOW_UP,
    PAIN_CHECK,
    REBOOKING,
    WAITLIST_OFFER,
    WEEKLY_REPORT
}
