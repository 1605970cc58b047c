package clinic.notification.occasion;

import clinic.notification.email.Delivery;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the emails of a booking that left before have told, or are about to. */
final class Told {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    /** Who was told of a time so shortly before a reminder is due needs none. */
    private static final Duration FRESH = Duration.ofHours(4);

    private final Emails emails;

    Told(Emails emails) {
        this.emails = emails;
    }

    /** A confirmation that left after the change told of it; one still on its way may or may not: wait for it. */
    Optional<Draft> before(Email change, Correspondence known, Instant now) {
        return emails.find(EmailId.of(known.id(), Kind.BOOKING_CONFIRMATION))
                .flatMap(confirmation -> before(change, confirmation, now));
    }

    private static Optional<Draft> before(Email change, Email confirmation, Instant now) {
        if (confirmation.standing().scheduled()) {
            return Draft.later(now.plus(MOMENT));
        }
        Delivery.Sent sent = confirmation.delivery().sent();
        return sent != null && sent.revision() >= change.about().revision()
                ? Draft.suppressed(Reason.TOLD_ALREADY)
                : Optional.empty();
    }

    /** A confirmation or a change that is just leaving must not arrive after the cancellation: wait for it. */
    Optional<Draft> justLeaving(Correspondence known, Instant now) {
        return ofThisTime(known).anyMatch(earlier -> earlier.leaving(now))
                ? Draft.later(now.plus(MOMENT))
                : Optional.empty();
    }

    /** Whether a reminder would say what was said a moment ago, or is about to be. */
    Optional<Draft> lately(Email reminder, Correspondence known, Instant now) {
        if (ofThisTime(known).anyMatch(earlier -> earlier.standing().scheduled())) {
            return Draft.later(now.plus(MOMENT));
        }
        Instant fresh = reminder.standing().dueAt().minus(FRESH);
        return ofThisTime(known)
                        .map(earlier -> earlier.delivery().sent())
                        .filter(Objects::nonNull)
                        .filter(sent -> sent.revision() >= reminder.about().revision())
                        .anyMatch(sent -> sent.at().isAfter(fresh))
                ? Draft.suppressed(Reason.TOLD_ALREADY)
                : Optional.empty();
    }

    private Stream<Email> ofThisTime(Correspondence known) {
        int revision = known.booking().scheduleRevision();
        return Stream.of(
                        EmailId.of(known.id(), Kind.BOOKING_CONFIRMATION),
                        EmailId.of(known.id(), Kind.BOOKING_CHANGE, revision))
                .flatMap(id -> emails.find(id).stream());
    }
}
