package clinic.notification.email;

import java.time.Instant;

/** Writes letters from the newest that is known. */
public interface Drafts {

    /** Whether the entry leaves now, and with what. */
    Draft decide(Email email, Instant now);

    /** The letter as it would leave now, whether or not it is due or wanted. */
    Letter write(Email email, Instant now);

    String subject(Email email);
}
