package clinic.booking.care;

/** Where it hurts. */
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    CENTRE
}
