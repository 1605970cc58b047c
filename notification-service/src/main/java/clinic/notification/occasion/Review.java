package clinic.notification.occasion;

import clinic.events.BookingPart;
import clinic.notification.email.Delivery;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import clinic.notification.email.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides again, when an email about a booking is about to leave: by what is known now, and what was told already. */
public final class Review {

    private static final Duration MOMENT = Duration.ofSeconds(5);
    private static final Duration ADVICE_HOLDS = Duration.ofDays(2);

    private final AddressBook addresses;
    private final Correspondences correspondences;
    private final Occasions occasions;
    private final Emails emails;

    public Review(AddressBook addresses, Correspondences correspondences, Occasions occasions, Emails emails) {
        this.addresses = addresses;
        this.correspondences = correspondences;
        this.occasions = occasions;
        this.emails = emails;
    }

    /** Why it does not leave now; empty when nothing speaks against it. */
    public Optional<Draft> objection(Email email, Instant now) {
        String bookingId = email.about().bookingId();
        if (bookingId == null) {
            return Optional.empty();
        }
        Correspondence known = correspondences.find(bookingId).orElseThrow();
        Optional<Draft> unwanted = unwanted(email, known, now);
        if (unwanted.isPresent() || email.delivery().copies() > 0) {
            return unwanted;
        }
        return tooLate(email.kind(), known.booking(), now) ? suppressed(Reason.TOO_LATE) : told(email, known, now);
    }

    private Optional<Draft> unwanted(Email email, Correspondence known, Instant now) {
        return occasions.of(known, addresses.client(known.clientId()).orElseThrow()).stream()
                .filter(derived -> derived.id().equals(email.id()))
                .findFirst()
                .map(derived -> unwanted(derived.standing(), email, now))
                .orElseGet(() -> suppressed(Reason.NO_LONGER));
    }

    private static Optional<Draft> unwanted(Standing standing, Email email, Instant now) {
        if (!standing.scheduled()) {
            return Optional.of(new Draft.Withdrawn(standing.status(), String.valueOf(standing.reason())));
        }
        boolean early = email.delivery().copies() == 0 && standing.dueAt().isAfter(now);
        return early ? Optional.of(new Draft.Later(standing.dueAt())) : Optional.empty();
    }

    private static boolean tooLate(Kind kind, BookingPart booking, Instant now) {
        return switch (kind) {
            case BOOKING_CONFIRMATION, BOOKING_CANCELLATION -> now.isAfter(booking.end());
            case BOOKING_CHANGE -> now.isAfter(booking.start());
            case FOLLOW_UP -> now.isAfter(booking.end().plus(ADVICE_HOLDS));
            default -> false;
        };
    }

    private Optional<Draft> told(Email email, Correspondence known, Instant now) {
        return switch (email.kind()) {
            case BOOKING_CHANGE ->
                emails.find(EmailId.of(known.id(), Kind.BOOKING_CONFIRMATION))
                        .flatMap(confirmation -> told(email, confirmation, now));
            case BOOKING_CANCELLATION -> overtaking(known, now);
            default -> Optional.empty();
        };
    }

    /** A confirmation or a change that is just leaving must not arrive after the cancellation: wait for it. */
    private Optional<Draft> overtaking(Correspondence known, Instant now) {
        return Stream.of(
                        EmailId.of(known.id(), Kind.BOOKING_CONFIRMATION),
                        EmailId.of(
                                known.id(), Kind.BOOKING_CHANGE, known.booking().scheduleRevision()))
                .flatMap(id -> emails.find(id).stream())
                .filter(earlier -> earlier.leaving(now))
                .findFirst()
                .map(earlier -> new Draft.Later(now.plus(MOMENT)));
    }

    /** A confirmation that left after the change told of it; one still on its way may or may not: wait for it. */
    private static Optional<Draft> told(Email change, Email confirmation, Instant now) {
        if (confirmation.standing().scheduled()) {
            return Optional.of(new Draft.Later(now.plus(MOMENT)));
        }
        Delivery.Sent sent = confirmation.delivery().sent();
        return sent != null && sent.revision() >= change.about().revision()
                ? suppressed(Reason.TOLD_ALREADY)
                : Optional.empty();
    }

    private static Optional<Draft> suppressed(String reason) {
        return Optional.of(new Draft.Withdrawn(Status.SUPPRESSED, reason));
    }
}
