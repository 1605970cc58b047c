package clinic.notification.consent;

import java.time.Instant;

/** Where clients say what they want. Addresses open nothing any more once they have expired. */
public interface ConsentPages {

    /** Takes a one-click unsubscription as well (RFC 8058). */
    String unsubscribe(String clinicId, String clientId, Instant expiresAt);

    String preferences(String clinicId, String clientId, Instant expiresAt);
}
