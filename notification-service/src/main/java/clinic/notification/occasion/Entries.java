package clinic.notification.occasion;

import clinic.notification.email.About;
import clinic.notification.email.Email;
import clinic.notification.email.EmailId;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;

/** Entries of the ledger for one booking and its client. */
record Entries(Correspondence known, Recipient recipient) {

    Email of(Kind kind, Standing standing) {
        return of(EmailId.of(known.id(), kind), kind, known.booking().scheduleRevision(), standing);
    }

    Email of(String id, Kind kind, int revision, Standing standing) {
        About about = About.booking(
                known.id(),
                recipient.client().id(),
                revision,
                known.booking().start(),
                recipient.client().locale());
        Standing now =
                recipient.client().forgotten() ? Standing.cancelled(standing.dueAt(), Reason.CLIENT_ERASED) : standing;
        return Email.derived(id, known.clinicId(), kind, about, now, known.rev() + recipient.version());
    }
}
