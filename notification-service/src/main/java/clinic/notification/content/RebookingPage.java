package clinic.notification.content;

import clinic.notification.email.Kind;
import java.util.List;

/** What a client reads who has not been here for a while; nothing of why they came. */
final class RebookingPage {

    private RebookingPage() {}

    static Page of(Facts facts) {
        Phrasebook words = facts.words();
        String date = facts.moment(facts.booking().start()).date();
        return new Page(
                facts.head(Kind.REBOOKING),
                words.say("greeting", facts.givenName()),
                List.of(words.say("REBOOKING.lead", date), words.say("REBOOKING.offer")),
                List.of(),
                facts.desk().bookingPage(),
                null,
                List.of(facts.desk().booking(), words.say("REBOOKING.note")),
                facts.optional());
    }
}
