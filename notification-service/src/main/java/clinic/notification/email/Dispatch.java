package clinic.notification.email;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sends what is due, one entry at a time; any number of them may work on one ledger. */
public final class Dispatch {

    private final Emails emails;
    private final Drafts drafts;
    private final Postman postman;
    private final Pace pace;
    private final String domain;
    private final Clock clock;

    public Dispatch(Emails emails, Drafts drafts, Postman postman, Pace pace, String domain, Clock clock) {
        this.emails = emails;
        this.drafts = drafts;
        this.postman = postman;
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
            send(email, ready);
        } else if (draft instanceof Draft.Withdrawn withdrawn) {
            emails.settle(email, withdrawn.status(), withdrawn.reason());
        } else if (draft instanceof Draft.Later later) {
            emails.hold(email.id(), later.at());
        }
    }

    private void send(Email email, Draft.Ready ready) {
        Letter letter = ready.letter();
        try {
            postman.carry(letter, email.messageId(domain));
            emails.sent(
                    email.id(), new Delivery.Sent(clock.instant(), letter.subject(), letter.html(), ready.revision()));
        } catch (LetterRefused refused) {
            emails.settle(email, Status.FAILED, refused.reason());
        } catch (PostClosed closed) {
            emails.hold(
                    email.id(),
                    clock.instant().plus(pace.pauseAfter(email.delivery().attempts())));
        }
    }
}
