package clinic.booking.care;

/** How firmly a technique works, the lightest first. */
public enum Pressure {
    LIGHT,
    MEDIUM,
    FIRM
}
