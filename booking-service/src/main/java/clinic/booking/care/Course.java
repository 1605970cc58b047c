package clinic.booking.care;

/** How long it has hurt: under six weeks, six to twelve, longer. */
public enum Course {
    ACUTE,
    SUBACUTE,
    CHRONIC
}
