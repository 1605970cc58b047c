package clinic.notification.occasion;

import clinic.notification.email.Delivery;
import clinic.notification.email.Draft;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Emails;
import clinic.notification.email.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the emails of a booking that left before have told, or are about to. */
final class Told {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    /** Who was told of a time so shortly before a reminder is due needs none. */
    private static final Duration FRESH = Duration.ofHours(4);

    private final Emails emails;
    private final Map<String, Email> derived;

    /** @param derived what the ledger ought to hold; while news is taken in, it may not hold all of it yet */
    Told(Emails emails, List<Email> derived) {
        this.emails = emails;
        this.derived = derived.stream().collect(Collectors.toMap(Email::id, email -> email, (one, same) -> one));
    }

    private Optional<Email> find(String id) {
        Optional<Email> newest = Optional.ofNullable(derived.get(id));
        return emails.find(id)
                .map(stored -> newest.map(stored::replacedBy).orElse(stored))
                .or(() -> newest);
    }

    /**
     * What told of it already: a confirmation that left after the change, or whatever told last, when a slip at the desk
     * was put right. What is still on its way may or may not: wait for it.
     */
    Optional<Draft> before(Email change, Correspondence known, Instant now) {
        if (confirmation(known).filter(it -> it.standing().scheduled()).isPresent()) {
            return Draft.later(now.plus(MOMENT));
        }
        List<Email> others =
                changes(known).filter(it -> !it.id().equals(change.id())).toList();
        if (others.stream().anyMatch(it -> it.leaving(now))) {
            return Draft.later(now.plus(MOMENT));
        }
        return others.stream().noneMatch(Email::inDoubt)
                        && last(known)
                                .filter(it -> tellsThis(it, change, known))
                                .isPresent()
                ? Draft.suppressed(Reason.TOLD_ALREADY)
                : Optional.empty();
    }

    private static boolean tellsThis(Email last, Email change, Correspondence known) {
        Delivery.Sent sent = Objects.requireNonNull(last.delivery().sent());
        boolean same = known.arrangement().equals(sent.arrangement())
                || last.kind() == Kind.BOOKING_CONFIRMATION
                        && sent.revision() >= change.about().revision();
        return same && (!isOpen(last, known) || isOpen(change, known));
    }

    private static boolean isOpen(Email email, Correspondence known) {
        return email.id().equals(EmailId.ofOpenChange(known.id(), email.about().revision()));
    }

    private Optional<Email> last(Correspondence known) {
        return Stream.concat(confirmation(known).stream(), changes(known))
                .filter(earlier -> earlier.delivery().sent() != null)
                .max(Comparator.comparing(earlier ->
                        Objects.requireNonNull(earlier.delivery().sent()).at()));
    }

    /** A confirmation or a change that is just leaving must not arrive after the cancellation: wait for it. */
    Optional<Draft> justLeaving(Correspondence known, Instant now) {
        return ofThisTime(known).anyMatch(earlier -> earlier.leaving(now))
                ? Draft.later(now.plus(MOMENT))
                : Optional.empty();
    }

    /** Whether a reminder would say what was said a moment ago, or is about to be. */
    Optional<Draft> lately(Email reminder, Correspondence known, Instant now) {
        List<Email> earlier = ofThisTime(known).toList();
        if (earlier.stream().anyMatch(it -> it.standing().scheduled())) {
            return Draft.later(now.plus(MOMENT));
        }
        Instant fresh = reminder.standing().dueAt().minus(FRESH);
        return earlier.stream()
                        .map(it -> it.delivery().sent())
                        .filter(Objects::nonNull)
                        .filter(sent -> sent.revision() >= reminder.about().revision())
                        .anyMatch(sent -> sent.at().isAfter(fresh))
                ? Draft.suppressed(Reason.TOLD_ALREADY)
                : Optional.empty();
    }

    private Stream<Email> ofThisTime(Correspondence known) {
        int revision = known.booking().scheduleRevision();
        return Stream.concat(confirmation(known).stream(), changes(known, revision));
    }

    private Stream<Email> changes(Correspondence known) {
        return IntStream.rangeClosed(1, known.booking().scheduleRevision())
                .boxed()
                .flatMap(revision -> changes(known, revision));
    }

    private Stream<Email> changes(Correspondence known, int revision) {
        Stream<String> ids = revision == 0
                ? Stream.of()
                : Stream.of(
                        EmailId.of(known.id(), Kind.BOOKING_CHANGE, revision),
                        EmailId.ofOpenChange(known.id(), revision));
        return ids.flatMap(id -> find(id).stream());
    }

    private Optional<Email> confirmation(Correspondence known) {
        return find(EmailId.of(known.id(), Kind.BOOKING_CONFIRMATION));
    }
}
