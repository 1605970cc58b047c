package clinic.notification.content;

import java.time.Instant;

/** Where clients see and change their own bookings. */
public interface OwnPages {

    /** The address of a booking's page. @param end of the session */
    String of(String clinicId, String bookingId, Instant end);
}
