package clinic.notification.content;

import clinic.events.BookingPart;
import clinic.events.PlanPart;
import clinic.events.SessionPart;
import clinic.notification.email.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a client reads after a session. */
final class FollowUpPage {

    private FollowUpPage() {}

    static Page of(Facts facts, Aftercare aftercare) {
        Phrasebook words = facts.words();
        SessionPart session = Objects.requireNonNull(facts.known().session());
        return new Page(
                facts.head(Kind.FOLLOW_UP),
                words.say("greeting", facts.givenName()),
                lead(facts, session),
                rows(words.locale(), session, aftercare),
                facts.desk().bookingPage(),
                words.say("safety"),
                notes(facts, session),
                facts.optional());
    }

    private static List<String> lead(Facts facts, SessionPart session) {
        Phrasebook words = facts.words();
        String before = Integer.toString(session.painBefore());
        String after = Integer.toString(session.painAfter());
        return List.of(
                words.say(
                        "FOLLOW_UP.lead", facts.moment(facts.booking().start()).date()),
                words.say("FOLLOW_UP.pain", before, after),
                words.say("FOLLOW_UP.advice"));
    }

    private static List<Page.Row> rows(Locale locale, SessionPart session, Aftercare aftercare) {
        List<Page.Row> rows = new ArrayList<>(aftercare.forTechniques(session.techniques(), locale));
        rows.addAll(aftercare.forAreas(session.areas(), locale));
        return rows;
    }

    private static List<String> notes(Facts facts, SessionPart session) {
        List<String> notes = new ArrayList<>();
        if (session.painAfter() > session.painBefore()) {
            notes.add(facts.words().say("FOLLOW_UP.worse"));
        }
        notes.add(comingBack(facts));
        notes.add(facts.desk().booking());
        return notes;
    }

    private static String comingBack(Facts facts) {
        PlanPart plan = facts.booking().plan();
        BookingPart next = facts.next();
        if (plan == null) {
            return facts.words().say("FOLLOW_UP.return");
        }
        if (next == null) {
            return facts.words().say(plan.number() < plan.of() ? "FOLLOW_UP.return" : "FOLLOW_UP.planDone");
        }
        Moment start = facts.moment(next.start());
        return facts.words()
                .say(
                        "FOLLOW_UP.plan",
                        Integer.toString(plan.number()),
                        Integer.toString(plan.of()),
                        start.date(),
                        start.time());
    }
}
