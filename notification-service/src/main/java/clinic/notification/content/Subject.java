package clinic.notification.content;

import clinic.events.WeekPublished;
import clinic.notification.email.Kind;

/** Subjects: they name the time and the clinic, never a person or a complaint. */
final class Subject {

    private Subject() {}

    static String of(Kind kind, Facts facts) {
        Moment start = facts.moment(facts.booking().start());
        return facts.words()
                .say(kind + ".subject", start.date(), start.time(), facts.desk().name());
    }

    static String of(WeekPublished report, Phrasebook words) {
        return words.say(
                Kind.WEEKLY_REPORT + ".subject", report.week(), report.clinic().name());
    }
}
