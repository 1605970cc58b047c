package clinic.notification.content;

/** What phrases have to keep to. */
final class PhraseRules {

    /** The one phrase that may be empty: where clients make appointments themselves. */
    static final String BOOKING_PAGE = "booking.page";

    private PhraseRules() {}
}
