package clinic.notification.occasion;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides again, when an email about a booking is about to leave: by what is known now, and what was told already. */
public final class Review {

    private static final Duration ADVICE_HOLDS = Duration.ofDays(2);
    private static final Duration QUESTION_HOLDS = Duration.ofDays(5);
    private static final Duration NUDGE_HOLDS = Duration.ofDays(30);

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
        Recipient recipient = Recipient.of(known, addresses);
        List<Email> derived = occasions.of(known, recipient);
        boolean copy = email.delivery().copies() > 0;
        return unwanted(email, derived, now)
                .or(() -> tooLate(email, copy, known.booking(), now))
                .or(() -> copy ? Optional.empty() : disturbing(email, known, recipient, now))
                .or(() -> copy ? Optional.empty() : needless(email, known, derived, now));
    }

    private static Optional<Draft> unwanted(Email email, List<Email> derived, Instant now) {
        return derived.stream()
                .filter(it -> it.id().equals(email.id()))
                .findFirst()
                .map(it -> unwanted(it.standing(), email, now))
                .orElseGet(() -> Draft.suppressed(Reason.NO_LONGER));
    }

    private static Optional<Draft> unwanted(Standing standing, Email email, Instant now) {
        if (!standing.scheduled()) {
            return Optional.of(new Draft.Withdrawn(standing.status(), String.valueOf(standing.reason())));
        }
        boolean early = email.delivery().copies() == 0 && standing.dueAt().isAfter(now);
        return early ? Optional.of(new Draft.Later(standing.dueAt())) : Optional.empty();
    }

    /** A copy somebody asks for may come late, but no reminder of what is past. */
    private static Optional<Draft> tooLate(Email email, boolean copy, BookingPart booking, Instant now) {
        Instant due = email.standing().dueAt();
        boolean late = switch (email.kind()) {
            case REMINDER -> !now.isBefore(booking.start());
            case BOOKING_CONFIRMATION, BOOKING_CANCELLATION -> !copy && now.isAfter(booking.end());
            case BOOKING_CHANGE -> !copy && now.isAfter(booking.start());
            case FOLLOW_UP -> !copy && now.isAfter(due.plus(ADVICE_HOLDS));
            case PAIN_CHECK -> !copy && now.isAfter(due.plus(QUESTION_HOLDS));
            case REBOOKING -> !copy && now.isAfter(due.plus(NUDGE_HOLDS));
            case WAITLIST_OFFER, WEEKLY_REPORT -> false;
        };
        return late ? Draft.suppressed(Reason.TOO_LATE) : Optional.empty();
    }

    /** What was late waits for the end of the quiet hours it would fall into. */
    private Optional<Draft> disturbing(Email email, Correspondence known, Recipient recipient, Instant now) {
        Instant from = occasions.from(email.kind(), known, recipient, now);
        return from.isAfter(now) ? Draft.later(from) : Optional.empty();
    }

    private Optional<Draft> needless(Email email, Correspondence known, List<Email> derived, Instant now) {
        Told told = new Told(emails, derived);
        return switch (email.kind()) {
            case BOOKING_CHANGE -> told.before(email, known, now);
            case BOOKING_CANCELLATION -> told.justLeaving(known, now);
            case REMINDER ->
                overtaken(email, derived, now) ? Draft.suppressed(Reason.SUPERSEDED) : told.lately(email, known, now);
            case REBOOKING -> comesAgain(known) ? Draft.suppressed(Reason.BOOKED_AGAIN) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** After an outage the last of several reminders is enough. */
    private static boolean overtaken(Email reminder, List<Email> derived, Instant now) {
        return derived.stream()
                .filter(it -> it.kind() == Kind.REMINDER && it.standing().scheduled())
                .map(it -> it.standing().dueAt())
                .anyMatch(due -> due.isAfter(reminder.standing().dueAt()) && !due.isAfter(now));
    }

    /** Whether the client has been here since, or is about to be. */
    private boolean comesAgain(Correspondence session) {
        return correspondences.ofClient(session.clientId()).stream()
                .filter(other ->
                        other.booking().start().isAfter(session.booking().start()))
                .map(other -> other.booking().status())
                .anyMatch(status -> status.live() || status == BookingStatus.COMPLETED);
    }
}
