package clinic.notification.occasion;

import static clinic.notification.email.Kind.BOOKING_CANCELLATION;
import static clinic.notification.email.Kind.BOOKING_CONFIRMATION;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which emails a booking deserves: every entry that ought to be in the ledger, from nothing but what is known now. What
 * has already left is not its concern.
 */
public final class Occasions {

    private final Timing timing;
    private final Reminders reminders;
    private final Aftermath aftermath;
    private final Changes changes;

    public Occasions(Timing timing) {
        this.timing = timing;
        this.reminders = new Reminders(timing);
        this.aftermath = new Aftermath(timing);
        this.changes = new Changes(timing);
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
        emails.addAll(changes.of(known, entries));
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
}
