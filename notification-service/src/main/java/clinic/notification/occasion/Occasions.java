package clinic.notification.occasion;

import static clinic.notification.email.Kind.BOOKING_CANCELLATION;
import static clinic.notification.email.Kind.BOOKING_CHANGE;
import static clinic.notification.email.Kind.BOOKING_CONFIRMATION;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which emails a booking deserves: every entry that ought to be in the ledger, from nothing but what is known now. What
 * has already left is not its concern.
 */
public final class Occasions {

    private final Timing timing;
    private final Reminders reminders;
    private final Aftermath aftermath;

    public Occasions(Timing timing) {
        this.timing = timing;
        this.reminders = new Reminders(timing);
        this.aftermath = new Aftermath(timing);
    }

    public List<Email> of(Correspondence known, Recipient recipient) {
        BookingPart booking = known.booking();
        List<Email> emails = new ArrayList<>();
        if (booking.imported()) {
            return emails;
        }
        Entries entries = new Entries(known, recipient);
        if (booking.confirmedAt() != null) {
            emails.add(entries.of(BOOKING_CONFIRMATION, confirmation(booking.status(), booking.confirmedAt())));
            emails.addAll(reminders.of(booking, recipient, entries));
        }
        IntStream.rangeClosed(1, booking.scheduleRevision())
                .mapToObj(revision -> change(known, revision, entries))
                .forEach(emails::add);
        if (known.is(BookingStatus.CANCELLED)) {
            emails.add(entries.of(BOOKING_CANCELLATION, Standing.scheduled(known.at())));
        }
        if (known.tookPlace()) {
            emails.addAll(aftermath.of(known, recipient, entries));
        }
        return emails;
    }

    /** The first moment from now on at which an email of this kind disturbs nobody. */
    Instant from(Kind kind, Correspondence known, Recipient recipient, Instant now) {
        return switch (kind) {
            case REMINDER -> reminders.from(known.booking().start(), recipient, now);
            case PAIN_CHECK, REBOOKING -> timing.quiet().after(now, recipient.zone());
            default -> now;
        };
    }

    private static Standing confirmation(BookingStatus status, Instant due) {
        return switch (status) {
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case REQUESTED -> Standing.cancelled(due, Reason.AWAITING_DECISION);
            default -> Standing.scheduled(due);
        };
    }

    private Email change(Correspondence known, int revision, Entries entries) {
        Instant due = known.at().plus(timing.grace());
        Standing standing = revision < known.booking().scheduleRevision()
                ? Standing.cancelled(due, Reason.SUPERSEDED)
                : newestChange(known.booking(), due);
        return entries.of(EmailId.of(known.id(), BOOKING_CHANGE, revision), BOOKING_CHANGE, revision, standing);
    }

    private static Standing newestChange(BookingPart booking, Instant due) {
        return switch (booking.status()) {
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case CHECKED_IN, COMPLETED -> Standing.cancelled(due, Reason.CLIENT_HAS_COME);
            case NO_SHOW -> Standing.cancelled(due, Reason.TOO_LATE);
            case REQUESTED, CONFIRMED ->
                booking.confirmedAt() == null ? Standing.suppressed(due, Reason.NEVER_TOLD) : Standing.scheduled(due);
        };
    }
}
