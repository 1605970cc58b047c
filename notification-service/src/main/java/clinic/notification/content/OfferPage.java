package clinic.notification.content;

import clinic.events.OfferPart;
import clinic.notification.email.Kind;
import java.util.List;

/** What somebody reads who waited for a time that is free now. */
final class OfferPage {

    private OfferPage() {}

    static Page of(OfferFacts facts, String address) {
        Phrasebook words = facts.words();
        OfferPart offer = facts.offering().offer();
        Moment until = facts.moment(offer.expiresAt());
        return new Page(
                Page.Head.of(Kind.WAITLIST_OFFER, facts.offering().clinicId(), facts.subject(), words),
                words.say("greeting", facts.givenName()),
                List.of(words.say("WAITLIST_OFFER.lead", until.date(), until.time(), until.zone())),
                Schedule.rows(
                        offer.treatmentName(),
                        facts.moment(offer.start()),
                        facts.moment(offer.end()),
                        facts.practitioner(),
                        facts.desk()),
                new Page.Link(words.say("WAITLIST_OFFER.link"), address),
                null,
                List.of(words.say("WAITLIST_OFFER.next"), facts.desk().questions()),
                Page.Foot.of(facts.desk().name()));
    }
}
