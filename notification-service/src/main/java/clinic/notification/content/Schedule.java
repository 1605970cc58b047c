package clinic.notification.content;

import clinic.events.PractitionerPart;
import java.util.List;

/** What, when, with whom and where, as lines of a table. */
final class Schedule {

    private Schedule() {}

    static List<Page.Row> rows(String treatment, Moment start, Moment end, PractitionerPart practitioner, Desk desk) {
        Phrasebook words = desk.words();
        String times = words.say("times", start.time(), end.time(), start.zone());
        return List.of(
                new Page.Row(words.say("row.treatment"), words.name(treatment)),
                new Page.Row(words.say("row.date"), start.date()),
                new Page.Row(words.say("row.time"), times),
                new Page.Row(words.say("row.practitioner"), words.name(practitioner.name())),
                new Page.Row(words.say("row.place"), words.name(desk.place())));
    }
}
