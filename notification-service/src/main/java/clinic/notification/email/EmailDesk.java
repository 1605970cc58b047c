package clinic.notification.email;

import clinic.platform.NotFound;
import clinic.platform.Refusal;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the front desk asks of the ledger. */
public final class EmailDesk {

    private final Emails emails;
    private final Drafts drafts;
    private final Bell bell;
    private final Clock clock;

    public EmailDesk(Emails emails, Drafts drafts, Bell bell, Clock clock) {
        this.emails = emails;
        this.drafts = drafts;
        this.bell = bell;
        this.clock = clock;
    }

    public List<Email> search(EmailSearch search, int limit) {
        return emails.search(search, limit);
    }

    /** @throws NotFound when the clinic has no such entry */
    public Email find(String clinicId, String id) {
        return emails.find(id)
                .filter(email -> email.clinicId().equals(clinicId))
                .orElseThrow(NotFound::new);
    }

    /** As it was sent, else as it would leave now. @throws Refusal when its reader is to be forgotten */
    public String page(Email email) {
        Delivery.Sent sent = email.delivery().sent();
        return sent == null || !sent.isReadable()
                ? drafts.write(email, clock.instant()).page()
                : sent.html();
    }

    public String subject(Email email) {
        Delivery.Sent sent = email.delivery().sent();
        return sent == null ? drafts.subject(email) : sent.subject();
    }

    /** @throws Refusal when the entry never left, or no longer holds true */
    public void resend(String clinicId, String id, Reply<Email> reply) {
        Email email = find(clinicId, id);
        Instant now = clock.instant();
        meetAnswer(id, reply);
        Email again = email.again(now);
        boolean holds = drafts.decide(again, now) instanceof Draft.Ready;
        int copy = again.delivery().copies();
        if (!holds || !emails.again(id, now, reply.render(again, copy, now).orElse(null))) {
            meetAnswer(id, reply); // of the same request, which was faster
            throw new Refusal(409, "transition-refused", "This email cannot be sent again.", transition(email));
        }
        bell.ring();
    }

    private void meetAnswer(String id, Reply<Email> reply) {
        reply.claim().flatMap(claim -> emails.answered(id, claim)).ifPresent(reply::meet);
        reply.refuseReuse();
    }

    private static Map<String, Object> transition(Email email) {
        return Map.of("from", email.standing().status(), "to", Status.SCHEDULED);
    }
}
