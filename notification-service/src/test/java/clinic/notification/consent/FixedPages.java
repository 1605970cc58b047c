package clinic.notification.consent;

import java.time.Instant;

/** Addresses that say what they were made of. */
public final class FixedPages implements ConsentPages {

    @Override
    public String unsubscribe(String clinicId, String clientId, Instant expiresAt) {
        return "https://mail.example/unsubscribe/" + clientId + "?until=" + expiresAt;
    }

    @Override
    public String preferences(String clinicId, String clientId, Instant expiresAt) {
        return "https://mail.example/preferences/" + clientId + "?until=" + expiresAt;
    }
}
