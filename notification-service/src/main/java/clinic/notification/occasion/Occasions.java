package clinic.notification.occasion;

import static clinic.notification.email.Kind.BOOKING_CANCELLATION;
import static clinic.notification.email.Kind.BOOKING_CHANGE;
import static clinic.notification.email.Kind.BOOKING_CONFIRMATION;
import static clinic.notification.email.Kind.FOLLOW_UP;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.ClientPart;
import clinic.notification.email.About;
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

    public Occasions(Timing timing) {
        this.timing = timing;
    }

    public List<Email> of(Correspondence known, ClientPart client) {
        BookingPart booking = known.booking();
        List<Email> emails = new ArrayList<>();
        if (booking.imported()) {
            return emails;
        }
        if (booking.confirmedAt() != null) {
            emails.add(confirmation(known, client, booking.confirmedAt()));
        }
        IntStream.rangeClosed(1, booking.scheduleRevision())
                .mapToObj(revision -> change(known, client, revision))
                .forEach(emails::add);
        if (known.is(BookingStatus.CANCELLED)) {
            emails.add(entry(known, client, BOOKING_CANCELLATION, Standing.scheduled(known.at())));
        }
        if (known.tookPlace()) {
            emails.add(entry(known, client, FOLLOW_UP, followUp(known, client)));
        }
        return emails;
    }

    private static Email confirmation(Correspondence known, ClientPart client, Instant due) {
        Standing standing = switch (known.booking().status()) {
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case REQUESTED -> Standing.cancelled(due, Reason.AWAITING_DECISION);
            default -> Standing.scheduled(due);
        };
        return entry(known, client, BOOKING_CONFIRMATION, standing);
    }

    private Email change(Correspondence known, ClientPart client, int revision) {
        Instant due = known.at().plus(timing.grace());
        Standing standing = revision < known.booking().scheduleRevision()
                ? Standing.cancelled(due, Reason.SUPERSEDED)
                : newestChange(known.booking(), due);
        String id = EmailId.of(known.id(), BOOKING_CHANGE, revision);
        return entry(id, known, client, BOOKING_CHANGE, revision, standing);
    }

    private static Standing newestChange(BookingPart booking, Instant due) {
        return switch (booking.status()) {
            case CANCELLED -> Standing.cancelled(due, Reason.BOOKING_CANCELLED);
            case CHECKED_IN, COMPLETED, NO_SHOW -> Standing.cancelled(due, Reason.CLIENT_HAS_COME);
            case REQUESTED, CONFIRMED ->
                booking.confirmedAt() == null ? Standing.suppressed(due, Reason.NEVER_TOLD) : Standing.scheduled(due);
        };
    }

    private Standing followUp(Correspondence known, ClientPart client) {
        Instant due = known.booking().end().plus(timing.followUpAfter());
        if (!known.is(BookingStatus.COMPLETED)) {
            return Standing.cancelled(due, Reason.UNDONE);
        }
        return client.preferences().followUps() ? Standing.scheduled(due) : Standing.suppressed(due, Reason.PREFERENCE);
    }

    private static Email entry(Correspondence known, ClientPart client, Kind kind, Standing standing) {
        int revision = known.booking().scheduleRevision();
        return entry(EmailId.of(known.id(), kind), known, client, kind, revision, standing);
    }

    private static Email entry(
            String id, Correspondence known, ClientPart client, Kind kind, int revision, Standing standing) {
        About about =
                About.booking(known.id(), client.id(), revision, known.booking().start(), client.locale());
        Standing now = client.forgotten() ? Standing.cancelled(standing.dueAt(), Reason.CLIENT_ERASED) : standing;
        return Email.derived(id, known.clinicId(), kind, about, now, known.rev() + client.version());
    }
}
