package clinic.booking;

import clinic.booking.waitlist.FreedSlotDesk;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Slots that become free, and the links to what is offered. */
@TestComponent
record OfferedSlots(FreedSlotDesk freed, MongoTemplate mongo, SignedLinks links) {

    /** The first client's session is cancelled, and offered to whoever waits. */
    String free(SmallClinic clinic, String start) {
        String booking = clinic.book(0, 0, start);
        clinic.owner().post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
        return only(clinic);
    }

    void waits(SmallClinic clinic, int client) {
        String wish = clinic.waitWish(client, 30, 30)
                .replace("}", ",'practitionerId':'" + clinic.practitioners().get(0) + "'}");
        clinic.owner().post("/v1/waitlist", wish);
    }

    String only(SmallClinic clinic) {
        List<Document> open = open(clinic);
        if (open.size() != 1) {
            throw new AssertionError(open.toString());
        }
        return open.get(0).getString("_id");
    }

    List<Document> open(SmallClinic clinic) {
        return mongo.getCollection("bookings")
                .find(new Document("status", "HELD")
                        .append("hold.entryId", new Document("$exists", true))
                        .append("clientId", new Document("$in", clinic.clients())))
                .into(new ArrayList<>());
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
