package clinic.notification.email;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sends what is due, one entry at a time; any number of them may work on one ledger. */
public final class Dispatch {

    private final Emails emails;
    private final Drafts drafts;
    private final Undeliverable undeliverable;
    private final Postman postman;
    private final Journal journal;
    private final Pace pace;
    private final String domain;
    private final Clock clock;

    public Dispatch(
            Emails emails,
            Drafts drafts,
            Undeliverable undeliverable,
            Postman postman,
            Journal journal,
            Pace pace,
            String domain,
            Clock clock) {
        this.emails = emails;
        this.drafts = drafts;
        this.undeliverable = undeliverable;
        this.postman = postman;
        this.journal = journal;
        this.pace = pace;
        this.domain = domain;
        this.clock = clock;
    }

    /** Takes up the longest due entry. False when nothing was ready. */
    public boolean next() {
        Instant now = clock.instant();
        Optional<Email> leased = emails.lease(now, now.plus(pace.lease()));
        leased.ifPresent(email -> treat(email, now));
        return leased.isPresent();
    }

    private void treat(Email email, Instant now) {
        Draft draft = drafts.decide(email, now);
        if (draft instanceof Draft.Ready ready) {
            deliver(email, ready);
        } else if (draft instanceof Draft.Withdrawn withdrawn) {
            settle(email, withdrawn.status(), withdrawn.reason());
        } else if (draft instanceof Draft.Later later) {
            emails.defer(email, later.at());
        }
    }

    /** A copy somebody asks for tries an address again that nobody had. */
    private void deliver(Email email, Draft.Ready ready) {
        String mark = Undeliverable.mark(ready.letter().address());
        if (email.delivery().copies() > 0) {
            undeliverable.forget(mark);
        }
        if (undeliverable.contains(mark)) {
            settle(email, Status.SUPPRESSED, Email.ADDRESS_BOUNCED);
        } else {
            send(email, ready);
        }
    }

    /** What was replaced meanwhile is decided on again at once. */
    private void settle(Email email, Status status, String reason) {
        if (!emails.settle(email, status, reason)) {
            emails.defer(email, clock.instant());
        }
    }

    private void send(Email email, Draft.Ready ready) {
        Letter letter = ready.letter();
        try {
            postman.carry(letter, email.stamp(domain));
            emails.sent(
                    email.id(),
                    new Delivery.Sent(
                            clock.instant(),
                            Undeliverable.mark(letter.address()),
                            letter.subject(),
                            letter.page(),
                            ready.revision(),
                            ready.arrangement()));
            journal.sent(email.kind());
        } catch (LetterRefused refused) {
            settle(email, Status.FAILED, refused.reason());
            journal.failed(email.kind(), refused.reason());
        } catch (PostClosed closed) {
            Instant again =
                    clock.instant().plus(pace.pauseAfter(email.delivery().attempts()));
            emails.hold(email, again);
            journal.delayed(email.kind(), String.valueOf(closed.getMessage()));
        }
    }
}
