package clinic.notification.email;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an email is about: a booking and its client, or an edition of a weekly report.
 *
 * @param revision the booking's schedule revision the entry stands for, or the report's edition
 * @param start of the session, or of the week
 */
public record About(
        @Nullable String bookingId,
        @Nullable String clientId,
        @Nullable String editionId,
        int revision,
        Instant start,
        String locale) {

    public About {
        start = start.truncatedTo(ChronoUnit.MILLIS);
    }

    public static About booking(String bookingId, String clientId, int revision, Instant start, String locale) {
        return new About(bookingId, clientId, null, revision, start, locale);
    }

    public static About edition(String editionId, int edition, Instant start, String locale) {
        return new About(null, null, editionId, edition, start, locale);
    }
}
