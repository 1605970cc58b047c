package clinic.notification.content;

import clinic.notification.email.Invitation;
import java.time.Instant;

/** Writes calendar entries (RFC 5545, 5546). */
public interface Invitations {

    Invitation request(Appointment appointment, Instant now);

    Invitation cancel(Appointment appointment, Instant now);
}
