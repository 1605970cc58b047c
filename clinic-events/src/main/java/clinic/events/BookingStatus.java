package clinic.events;

/** Where a booking stands, as far as others may know: holds never leave booking-service. */
public enum BookingStatus {
    REQUESTED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    NO_SHOW;

    /** Still to take place: takes up time and gets reminders. */
    public boolean live() {
        return this == REQUESTED || this == CONFIRMED || this == CHECKED_IN;
    }
}
