package clinic.booking.care;

/** How often to come. */
public enum Frequency {
    DAILY,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY
}
