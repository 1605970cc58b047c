package clinic.notification.content;

import java.time.Instant;

/** Where clients tell how they feel some time after a session. */
public interface PainCheckPages {

    /** The address of a session's pain check. @param expiresAt until when it can be answered */
    String of(String clinicId, String bookingId, Instant expiresAt);
}
