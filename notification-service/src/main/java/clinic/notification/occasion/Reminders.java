package clinic.notification.occasion;

import clinic.events.BookingPart;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Reminders of a session that is to come: one for each step, of the newest time only. */
final class Reminders {

    private static final Duration OF_USE = Duration.ofHours(1);

    private final Timing timing;

    Reminders(Timing timing) {
        this.timing = timing;
    }

    List<Email> of(BookingPart booking, Recipient recipient, Entries entries) {
        return timing.reminders().stream()
                .flatMap(step -> IntStream.rangeClosed(0, booking.scheduleRevision())
                        .mapToObj(revision -> reminder(booking, revision, step, recipient, entries)))
                .toList();
    }

    private Email reminder(BookingPart booking, int revision, Duration step, Recipient recipient, Entries entries) {
        Instant due = due(booking.start(), step, recipient.zone());
        Standing standing = revision < booking.scheduleRevision() || isOutdone(booking.start(), step, recipient.zone())
                ? Standing.cancelled(due, Reason.SUPERSEDED)
                : newest(booking, due, recipient);
        return entries.of(EmailId.of(booking.id(), Kind.REMINDER, revision, step), Kind.REMINDER, revision, standing);
    }

    private static Standing newest(BookingPart booking, Instant due, Recipient recipient) {
        return switch (booking.status()) {
            case REQUESTED -> Standing.cancelled(due, Reason.AWAITING_DECISION);
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case CHECKED_IN, COMPLETED -> Standing.cancelled(due, Reason.CLIENT_HAS_COME);
            case NO_SHOW -> Standing.cancelled(due, Reason.TOO_LATE);
            case CONFIRMED ->
                recipient.wantsReminders() ? Standing.scheduled(due) : Standing.suppressed(due, Reason.PREFERENCE);
        };
    }

    /** Quiet hours can bring several steps together: the one nearest to the session is enough. */
    private boolean isOutdone(Instant start, Duration step, ZoneId zone) {
        return timing.reminders().stream()
                .filter(nearer -> nearer.compareTo(step) < 0)
                .anyMatch(nearer -> !due(start, nearer, zone).isAfter(due(start, step, zone)));
    }

    /** After the quiet hours it falls into, or before them when the session follows closely. */
    private Instant due(Instant start, Duration step, ZoneId zone) {
        Instant wished = start.minus(step);
        Instant later = timing.quiet().after(wished, zone);
        return isOfUse(later, start) ? later : timing.quiet().before(wished, zone);
    }

    /** When one that is late may leave. */
    Instant from(Instant start, Recipient recipient, Instant now) {
        Instant later = timing.quiet().after(now, recipient.zone());
        return isOfUse(later, start) ? later : now;
    }

    private static boolean isOfUse(Instant at, Instant start) {
        return !at.isAfter(start.minus(OF_USE));
    }
}
