package clinic.booking;

import clinic.booking.waitlist.FreedSlotDesk;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Slots that become free, and the links to what is offered. */
@TestComponent
record OfferedSlots(FreedSlotDesk freed, MongoTemplate mongo, SignedLinks links) {

    /** The first client's session is cancelled, and offered to whoever waits. */
    String free(SmallClinic clinic, String start) {
        waiting(clinic).free(start);
        return only(clinic);
    }

    void waits(SmallClinic clinic, int client) {
        waiting(clinic).waits(client);
    }

    String only(SmallClinic clinic) {
        return waiting(clinic).onlyOffer().getString("_id");
    }

    List<Document> open(SmallClinic clinic) {
        return waiting(clinic).offers();
    }

    private Waiting waiting(SmallClinic clinic) {
        return new Waiting(clinic, clinic.owner(), freed, mongo);
    }

    void offerAgain() {
        freed.offer();
    }

    String link(String offer) {
        return "/offers/" + token(LinkPurpose.OFFER, "main", offer, 100_000);
    }

    String token(LinkPurpose purpose, String clinicId, String subject, int seconds) {
        return links.token(
                new SignedLink(purpose, clinicId, subject, Instant.now().plusSeconds(seconds)));
    }
}
