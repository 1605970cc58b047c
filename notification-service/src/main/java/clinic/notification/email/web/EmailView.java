package clinic.notification.email.web;

import clinic.notification.email.Delivery;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import clinic.notification.email.Status;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** An entry of the ledger as other systems read it, times in the clinic's zone. */
record EmailView(
        String id,
        Kind kind,
        Status status,
        @Nullable String clientId,
        @Nullable String bookingId,
        String subject,
        OffsetDateTime dueAt,
        @Nullable OffsetDateTime sentAt,
        int attempts,
        @Nullable String reason) {

    static EmailView of(Email email, String subject, ZoneId zone) {
        Delivery.Sent sent = email.delivery().sent();
        return new EmailView(
                email.id(),
                email.kind(),
                email.standing().status(),
                email.about().clientId(),
                email.about().bookingId(),
                subject,
                email.standing().dueAt().atZone(zone).toOffsetDateTime(),
                sent == null ? null : sent.at().atZone(zone).toOffsetDateTime(),
                email.delivery().attempts(),
                email.standing().reason());
    }
}
