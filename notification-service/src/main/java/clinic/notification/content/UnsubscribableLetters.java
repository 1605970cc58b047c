package clinic.notification.content;

import clinic.notification.consent.ConsentPages;
import clinic.notification.consent.Group;
import clinic.notification.email.Draft;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.Letter;
import java.time.Duration;
import java.time.Instant;

/** Adds to letters nobody needs to get how to end them. */
public record UnsubscribableLetters(Drafts letters, ConsentPages pages) implements Drafts {

    /** Longer than anybody looks for it. */
    private static final Duration OPEN = Duration.ofDays(365);

    @Override
    public Draft decide(Email email, Instant now) {
        Draft draft = letters.decide(email, now);
        return draft instanceof Draft.Ready ready ? ready.with(ended(ready.letter(), email)) : draft;
    }

    @Override
    public Letter write(Email email, Instant now) {
        return ended(letters.write(email, now), email);
    }

    @Override
    public String subject(Email email) {
        return letters.subject(email);
    }

    private Letter ended(Letter letter, Email email) {
        String client = email.about().clientId();
        if (client == null || Group.of(email.kind()).isEmpty()) {
            return letter;
        }
        Instant expiresAt = email.standing().dueAt().plus(OPEN);
        return letter.endedAt(pages.unsubscribe(email.clinicId(), client, expiresAt));
    }
}
