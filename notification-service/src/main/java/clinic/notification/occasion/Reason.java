package clinic.notification.occasion;

/** Why an email does not leave. */
final class Reason {

    static final String BOOKING_CANCELLED = "booking-cancelled";
    static final String AWAITING_DECISION = "awaiting-decision";
    static final String SUPERSEDED = "superseded";
    static final String NEVER_TOLD = "never-told";
    static final String CLIENT_HAS_COME = "client-has-come";
    static final String PREFERENCE = "preference";
    static final String UNDONE = "undone";
    static final String TOO_LATE = "too-late";
    static final String NO_LONGER = "no-longer-applies";
    static final String CLIENT_ERASED = "client-erased";
    static final String BOOKED_AGAIN = "booked-again";
    static final String TOLD_ALREADY = "told-already";
    static final String OFFER_ACCEPTED = "offer-accepted";
    static final String OFFER_DECLINED = "offer-declined";
    static final String OFFER_LAPSED = "offer-lapsed";

    private Reason() {}
}
