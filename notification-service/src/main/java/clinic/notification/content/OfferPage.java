package clinic.notification.content;

import clinic.events.OfferPart;
import java.util.List;

/** What somebody reads who waited for a time that is free now. */
final class OfferPage {

    private OfferPage() {}

    static Page of(OfferFacts facts, String address) {
        Phrasebook words = facts.words();
        Moment until = facts.moment(facts.offering().offer().expiresAt());
        return new Page(
                words.locale(),
                facts.subject(),
                words.say("greeting", facts.givenName()),
                List.of(words.say("WAITLIST_OFFER.lead", until.date(), until.time(), until.zone())),
                rows(facts),
                new Page.Link(words.say("WAITLIST_OFFER.link"), address),
                List.of(words.say("WAITLIST_OFFER.next"), facts.questions()),
                facts.clinicName());
    }

    private static List<Page.Row> rows(OfferFacts facts) {
        Phrasebook words = facts.words();
        OfferPart offer = facts.offering().offer();
        Moment start = facts.moment(offer.start());
        String times =
                words.say("times", start.time(), facts.moment(offer.end()).time(), start.zone());
        return List.of(
                new Page.Row(words.say("row.treatment"), offer.treatmentName()),
                new Page.Row(words.say("row.date"), start.date()),
                new Page.Row(words.say("row.time"), times),
                new Page.Row(words.say("row.practitioner"), facts.practitioner().name()),
                new Page.Row(words.say("row.place"), facts.place()));
    }
}
