package clinic.notification.occasion;

import java.util.List;
import java.util.Optional;

/** All slots that were ever offered to somebody. */
public interface Offerings {

    /** What is older than what is known is not written down. */
    void note(Offering offering);

    Optional<Offering> find(String id);

    List<Offering> ofClient(String clientId);
}
