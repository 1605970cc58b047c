package clinic.notification.email;

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

    /** False for what was not sent from here, came back before, or was sent once more since. */
    public boolean accept(FailureReport report) {
        return EmailId.copyOf(report.messageId())
                .flatMap(copy ->
                        emails.find(copy.id()).filter(email -> email.delivery().copies() == copy.copies()))
                .filter(email -> returned(email, report))
                .isPresent();
    }

    private boolean returned(Email email, FailureReport report) {
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
