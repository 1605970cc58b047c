package clinic.notification.consent;

import java.util.Optional;

/** What clients chose, one for each who ever did. */
public interface Consents {

    Optional<Consent> find(String clientId);

    /** Writes a version in the place of the one before it; false when that is not what is there. */
    boolean put(Consent next);

    /** Leaves nothing of what a client chose but a version, newer than all before. */
    void forget(String clientId);
}
