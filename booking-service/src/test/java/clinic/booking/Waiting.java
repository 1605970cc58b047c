package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.waitlist.FreedSlotDesk;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Clients wait for a day a month ahead, where the guest lets go of a slot with the first practitioner. */
record Waiting(SmallClinic clinic, Api desk, FreedSlotDesk freed, MongoOperations mongo) {

    private static final int DAY = 30;
    private static final int GUEST = 0;

    /** Returns the entry's id. */
    String waits(int client) {
        Api.Answer joined = desk.post(
                "/v1/waitlist", waitFor(client, DAY, clinic.practitioners().get(0)));
        assertThat(joined.status()).as(joined.body().toString()).isEqualTo(201);
        return joined.text("/id");
    }

    String waitFor(int client, int day, String practitioner) {
        return clinic.waitWish(client, day, day).replace("}", ",'practitionerId':'" + practitioner + "'}");
    }

    /** Somebody books it, cancels, and it is offered. */
    void free(String start) {
        String booking = clinic.book(GUEST, 0, start);
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
    }

    Document onlyOffer() {
        List<Document> open = offers();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    /** Offers to the clinic's clients that are open. */
    List<Document> offers() {
        return mongo.getCollection("bookings")
                .find(new Document("status", "HELD")
                        .append("hold.entryId", new Document("$exists", true))
                        .append("clientId", new Document("$in", clinic.clients())))
                .into(new ArrayList<>());
    }

    static String path(Document offer) {
        return "/v1/waitlist/offers/" + offer.getString("_id");
    }
}
