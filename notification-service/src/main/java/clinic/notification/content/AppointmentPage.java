package clinic.notification.content;

import clinic.events.BookingStatus;
import clinic.notification.email.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a confirmation, a change, a cancellation or a reminder says. */
final class AppointmentPage {

    private AppointmentPage() {}

    static Page of(Kind kind, Facts facts) {
        Phrasebook words = facts.words();
        return new Page(
                facts.head(kind),
                words.say("greeting", facts.givenName()),
                List.of(words.say(lead(kind, facts))),
                Schedule.rows(
                        facts.booking().treatmentName(),
                        facts.moment(facts.booking().start()),
                        facts.moment(facts.booking().end()),
                        facts.practitioner(),
                        facts.desk()),
                link(kind, facts),
                null,
                notes(kind, facts),
                kind == Kind.REMINDER
                        ? facts.optional()
                        : Page.Foot.of(facts.desk().name()));
    }

    private static String lead(Kind kind, Facts facts) {
        boolean open = kind == Kind.BOOKING_CHANGE && facts.known().is(BookingStatus.REQUESTED);
        return open ? "BOOKING_CHANGE.lead.open" : kind + ".lead";
    }

    private static Page.@Nullable Link link(Kind kind, Facts facts) {
        return kind == Kind.BOOKING_CANCELLATION
                ? facts.desk().bookingPage()
                : new Page.Link(facts.words().say("own"), facts.ownPage());
    }

    private static List<String> notes(Kind kind, Facts facts) {
        Phrasebook words = facts.words();
        List<String> notes = new ArrayList<>();
        if (kind == Kind.REMINDER) {
            notes.add(words.say("REMINDER.notice"));
        }
        if (kind == Kind.BOOKING_CANCELLATION) {
            notes.add(words.say("again"));
        } else if (kind != Kind.BOOKING_CHANGE && !facts.client().screened()) {
            notes.add(words.say("intake"));
        }
        notes.add(facts.desk().questions());
        return notes;
    }
}
