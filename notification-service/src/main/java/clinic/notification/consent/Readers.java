package clinic.notification.consent;

import java.util.Optional;

/** Everybody a page can be for. */
@FunctionalInterface
public interface Readers {

    Optional<Reader> find(String clinicId, String clientId);
}
