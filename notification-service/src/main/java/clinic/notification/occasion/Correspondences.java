package clinic.notification.occasion;

import java.util.List;
import java.util.Optional;

/** All bookings that were ever heard of. */
public interface Correspondences {

    /** Adds what is new and answers the whole, as of after this call. */
    Correspondence merge(Correspondence news);

    Optional<Correspondence> find(String bookingId);

    List<Correspondence> ofClient(String clientId);

    /** Leaves nothing of how a client's sessions went, but that they took place. */
    void redact(String clientId);
}
