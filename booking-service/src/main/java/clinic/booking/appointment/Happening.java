package clinic.booking.appointment;

/** What a change of a booking is called in its history and by its event. */
public enum Happening {
    REQUESTED,
    CONFIRMED,
    RESCHEDULED,
    CANCELLED,
    CHECKED_IN,
    NO_SHOW_RECORDED,
    COMPLETED,
    HELD,
    EXPIRED
}
