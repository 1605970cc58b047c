package clinic.booking.plan;

/** What becomes of a date of a plan that cannot be had. */
public enum OnConflict {
    /** It is left out, or stays where it was. */
    SKIP,
    /** The free time nearest to it is taken. */
    NEAREST,
    /** Nothing is done at all. */
    FAIL
}
