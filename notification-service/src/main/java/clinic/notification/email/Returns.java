package clinic.notification.email;

import java.util.Optional;

/** Takes in emails that came back. */
public final class Returns {

    private final Emails emails;
    private final Undeliverable undeliverable;
    private final Journal journal;

    public Returns(Emails emails, Undeliverable undeliverable, Journal journal) {
        this.emails = emails;
        this.undeliverable = undeliverable;
        this.journal = journal;
    }

    /**
     * What a mail server says of an email it took before.
     *
     * @param messageId of the email
     * @param status RFC 3463, such as {@code 5.1.1}
     */
    public record Report(String messageId, String status) {

        /** Nobody has this address, now or later: classes 5.1.x, and a mailbox that is gone or closed. */
        boolean nobodyThere() {
            return status.startsWith("5.1.") || status.equals("5.2.0") || status.equals("5.2.1");
        }
    }

    /** False for what was not sent from here, or came back before. */
    public boolean accept(Report report) {
        Optional<Email> email = EmailId.ofMessageId(report.messageId()).flatMap(emails::find);
        return email.isPresent() && returned(email.get(), report);
    }

    private boolean returned(Email email, Report report) {
        Delivery.Sent sent = email.delivery().sent();
        if (sent != null && sent.to() != null && report.nobodyThere()) {
            undeliverable.note(sent.to());
        }
        String reason = "bounced-" + report.status();
        boolean news = emails.returned(email.id(), reason);
        if (news) {
            journal.failed(email.kind(), reason);
        }
        return news;
    }
}
