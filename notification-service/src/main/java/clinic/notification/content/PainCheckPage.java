package clinic.notification.content;

import clinic.notification.email.Kind;
import java.util.List;

/** What a client is asked some time after a session. */
final class PainCheckPage {

    private PainCheckPage() {}

    static Page of(Facts facts) {
        Phrasebook words = facts.words();
        String date = facts.moment(facts.booking().start()).date();
        return new Page(
                facts.head(Kind.PAIN_CHECK),
                words.say("greeting", facts.givenName()),
                List.of(words.say("PAIN_CHECK.lead", date), words.say("PAIN_CHECK.question")),
                List.of(),
                new Page.Link(words.say("PAIN_CHECK.link"), facts.painCheckPage()),
                words.say("safety"),
                List.of(words.say("PAIN_CHECK.why"), facts.desk().questions()),
                facts.optional());
    }
}
