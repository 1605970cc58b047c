package clinic.notification.occasion;

import clinic.events.BookingStatus;
import clinic.notification.email.Email;
import clinic.notification.email.Kind;
import clinic.notification.email.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a session that took place deserves: advice, a question how the pain is, and in the end a nudge. */
final class Aftermath {

    private final Timing timing;

    Aftermath(Timing timing) {
        this.timing = timing;
    }

    List<Email> of(Correspondence known, Recipient recipient, Entries entries) {
        Instant end = known.booking().end();
        return List.of(
                entries.of(Kind.FOLLOW_UP, standing(known, recipient, end.plus(timing.followUpAfter()))),
                entries.of(Kind.PAIN_CHECK, standing(known, recipient, loud(end, timing.painCheckAfter(), recipient))),
                entries.of(Kind.REBOOKING, standing(known, recipient, loud(end, timing.rebookingAfter(), recipient))));
    }

    private Instant loud(Instant end, Duration after, Recipient recipient) {
        return timing.quiet().after(end.plus(after), recipient.zone());
    }

    private static Standing standing(Correspondence known, Recipient recipient, Instant due) {
        if (!known.is(BookingStatus.COMPLETED)) {
            return Standing.cancelled(due, Reason.UNDONE);
        }
        return recipient.wantsFollowUps() ? Standing.scheduled(due) : Standing.suppressed(due, Reason.PREFERENCE);
    }
}
