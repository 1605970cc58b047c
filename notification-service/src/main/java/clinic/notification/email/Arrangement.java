package clinic.notification.email;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What has to be told anew when it changes: when a session is, and with whom. */
public record Arrangement(Instant start, String practitionerId) {

    public Arrangement {
        start = start.truncatedTo(ChronoUnit.MILLIS);
    }
}
