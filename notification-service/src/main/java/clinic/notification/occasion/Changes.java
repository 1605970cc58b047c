package clinic.notification.occasion;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the reschedulings of a booking deserve: the newest is told, once it stands. One that still needs somebody's
 * confirmation is told as such first, so that nobody comes at the old time.
 */
final class Changes {

    private final Timing timing;

    Changes(Timing timing) {
        this.timing = timing;
    }

    List<Email> of(Correspondence known, Entries entries) {
        return IntStream.rangeClosed(1, known.booking().scheduleRevision())
                .boxed()
                .flatMap(revision -> Stream.of(
                        change(EmailId.of(known.id(), Kind.BOOKING_CHANGE, revision), known, revision, false, entries),
                        change(EmailId.ofOpenChange(known.id(), revision), known, revision, true, entries)))
                .toList();
    }

    private Email change(String id, Correspondence known, int revision, boolean open, Entries entries) {
        Instant due = known.at().plus(timing.grace());
        Standing standing = revision < known.booking().scheduleRevision()
                ? Standing.cancelled(due, Reason.SUPERSEDED)
                : newest(known.booking(), open, due);
        return entries.of(id, Kind.BOOKING_CHANGE, revision, standing);
    }

    private static Standing newest(BookingPart booking, boolean open, Instant due) {
        return switch (booking.status()) {
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case CHECKED_IN, COMPLETED -> Standing.cancelled(due, Reason.CLIENT_HAS_COME);
            case NO_SHOW -> Standing.cancelled(due, Reason.TOO_LATE);
            case REQUESTED, CONFIRMED -> toCome(booking, open, due);
        };
    }

    private static Standing toCome(BookingPart booking, boolean open, Instant due) {
        if (booking.confirmedAt() == null) {
            return Standing.suppressed(due, Reason.NEVER_TOLD);
        }
        if (open != (booking.status() == BookingStatus.REQUESTED)) {
            return Standing.cancelled(due, open ? Reason.SUPERSEDED : Reason.AWAITING_DECISION);
        }
        return Standing.scheduled(due);
    }
}
