package clinic.notification.content;

import clinic.notification.email.Letter;
import java.time.Instant;

/** Writes calendar entries (RFC 5545, 5546). */
public interface Invitations {

    Letter.Invitation request(Appointment appointment, Instant now);

    Letter.Invitation cancel(Appointment appointment, Instant now);
}
