package clinic.notification.content;

import clinic.events.SessionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a client reads after a session. */
final class FollowUpPage {

    private FollowUpPage() {}

    static Page of(Facts facts, String subject, Aftercare aftercare) {
        Phrasebook words = facts.words();
        SessionPart session = Objects.requireNonNull(facts.known().session());
        String date = facts.moment(facts.booking().start()).date();
        return new Page(
                words.locale(),
                subject,
                words.say("greeting", facts.givenName()),
                lead(words, session, date),
                rows(words, session, aftercare),
                null,
                notes(facts, session),
                facts.clinicName());
    }

    private static List<String> lead(Phrasebook words, SessionPart session, String date) {
        String before = Integer.toString(session.painBefore());
        String after = Integer.toString(session.painAfter());
        return List.of(
                words.say("FOLLOW_UP.lead", date),
                words.say("FOLLOW_UP.pain", before, after),
                words.say("FOLLOW_UP.advice"));
    }

    private static List<Page.Row> rows(Phrasebook words, SessionPart session, Aftercare aftercare) {
        List<Page.Row> rows = new ArrayList<>();
        aftercare.forTechniques(session.techniques(), words.locale()).forEach(row -> rows.add(row));
        aftercare.forAreas(session.areas(), words.locale()).forEach(row -> rows.add(row));
        return rows;
    }

    private static List<String> notes(Facts facts, SessionPart session) {
        Phrasebook words = facts.words();
        List<String> notes = new ArrayList<>();
        notes.add(words.say("safety"));
        if (session.painAfter() > session.painBefore()) {
            notes.add(words.say("FOLLOW_UP.worse"));
        }
        notes.add(words.say("FOLLOW_UP.return"));
        return notes;
    }
}
