package clinic.notification.content;

import clinic.events.BookingStatus;
import clinic.notification.email.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a confirmation, a change or a cancellation says. */
final class AppointmentPage {

    private AppointmentPage() {}

    static Page of(Kind kind, Facts facts, String subject) {
        Phrasebook words = facts.words();
        return new Page(
                words.locale(),
                subject,
                words.say("greeting", facts.givenName()),
                List.of(words.say(lead(kind, facts))),
                rows(facts),
                kind == Kind.BOOKING_CANCELLATION ? null : new Page.Link(words.say("own"), facts.ownPage()),
                notes(kind, facts),
                facts.clinicName());
    }

    private static String lead(Kind kind, Facts facts) {
        boolean open = kind == Kind.BOOKING_CHANGE && facts.known().is(BookingStatus.REQUESTED);
        return open ? "BOOKING_CHANGE.lead.open" : kind + ".lead";
    }

    private static List<Page.Row> rows(Facts facts) {
        Phrasebook words = facts.words();
        Moment start = facts.moment(facts.booking().start());
        Moment end = facts.moment(facts.booking().end());
        String times = words.say("times", start.time(), end.time(), start.zone());
        return List.of(
                new Page.Row(words.say("row.treatment"), facts.booking().treatmentName()),
                new Page.Row(words.say("row.date"), start.date()),
                new Page.Row(words.say("row.time"), times),
                new Page.Row(words.say("row.practitioner"), facts.practitioner().name()),
                new Page.Row(words.say("row.place"), facts.place()));
    }

    private static List<String> notes(Kind kind, Facts facts) {
        Phrasebook words = facts.words();
        List<String> notes = new ArrayList<>();
        if (kind == Kind.BOOKING_CANCELLATION) {
            notes.add(words.say("again"));
        } else if (kind == Kind.BOOKING_CONFIRMATION && !facts.client().screened()) {
            notes.add(words.say("intake"));
        }
        String phone = facts.settings() == null ? null : facts.settings().phone();
        notes.add(phone == null ? words.say("questions") : words.say("questions.phone", Plain.line(phone)));
        return notes;
    }
}
