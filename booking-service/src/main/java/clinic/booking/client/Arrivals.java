package clinic.booking.client;

/** People about to be registered from a file. */
public interface Arrivals {

    /** Whether a file of the clinic is still being read: it may name anybody. */
    boolean pending(String clinicId);
}
