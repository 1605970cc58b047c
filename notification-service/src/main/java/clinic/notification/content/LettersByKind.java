package clinic.notification.content;

import clinic.notification.email.Draft;
import clinic.notification.email.Drafts;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import clinic.notification.email.Letter;
import java.time.Instant;
import java.util.Map;

/** Gives every email to whoever writes its kind. */
public final class LettersByKind implements Drafts {

    private final Map<Kind, Drafts> special;
    private final Drafts usual;

    /** @param usual writes what nobody in particular does */
    public LettersByKind(Map<Kind, Drafts> special, Drafts usual) {
        this.special = Map.copyOf(special);
        this.usual = usual;
    }

    @Override
    public Draft decide(Email email, Instant now) {
        return writer(email).decide(email, now);
    }

    @Override
    public Letter write(Email email, Instant now) {
        return writer(email).write(email, now);
    }

    @Override
    public String subject(Email email) {
        return writer(email).subject(email);
    }

    private Drafts writer(Email email) {
        return special.getOrDefault(email.kind(), usual);
    }
}
