package clinic.notification.consent;

import java.util.Optional;

/** Every session that was ever booked. */
@FunctionalInterface
public interface Sessions {

    Optional<Session> find(String clinicId, String bookingId);
}
