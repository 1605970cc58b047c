package clinic.notification.content;

import java.time.Instant;

/** Where clients choose which emails they get. */
public interface PreferencePages {

    /** The address of a client's choices. @param expiresAt until when it opens them */
    String of(String clinicId, String clientId, Instant expiresAt);
}
