package clinic.booking.appointment;

import java.time.Instant;

/** How long a slot is kept while a form is filled in. */
public record Hold(Instant expiresAt) {

    boolean over(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
