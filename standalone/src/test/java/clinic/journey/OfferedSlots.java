package clinic.journey;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Slots that somebody lets go of while two others wait for them, each on a day of its own. */
record OfferedSlots(Premises premises, Clinic clinic) {

    private static final int GUEST = 0;
    private static final int SLOTS_A_DAY = 17;

    /** @param day from one on */
    OfferedSlot booked(int day) {
        int slot = SLOTS_A_DAY * day;
        var waiting =
                List.of(clinic.clients().get(2 * day - 1), clinic.clients().get(2 * day));
        waiting.forEach(client -> await(client, slot));
        var booking = desk().post("/v1/bookings", clinic.wish(GUEST, slot)).expecting(201);
        return new OfferedSlot(this, booking.id(), waiting);
    }

    private void await(String client, int slot) {
        var day = clinic.start(slot).toLocalDate();
        desk().post(
                        "/v1/waitlist",
                        "{'clientId':'%s','treatmentId':'%s','from':'%s','to':'%s'}"
                                .formatted(client, clinic.treatment(), day, day))
                .expecting(201);
    }

    private Door desk() {
        return clinic.owner();
    }

    private List<Document> documents(String collection, Bson filter) {
        return premises.database("booking")
                .getCollection(collection)
                .find(filter)
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    /** One of them. @param waiting who is first and who is second */
    record OfferedSlot(OfferedSlots slots, String booking, List<String> waiting) {

        void cancel() {
            slots.desk()
                    .post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}")
                    .expecting(200);
        }

        void accept() {
            answer("acceptance");
        }

        void decline() {
            answer("declination");
        }

        /** By the one who was offered it first. */
        private void answer(String how) {
            var first = documents().get(0).getString("_id");
            slots.desk().post("/v1/waitlist/offers/" + first + "/" + how, null).expecting(200);
        }

        String guestsStatus() {
            return slots.documents("bookings", Filters.eq("_id", booking))
                    .get(0)
                    .getString("status");
        }

        /** Somebody can accept it, and nothing of it is to be offered any more. */
        boolean isOffered() {
            return offers().stream().anyMatch(offer -> offer.startsWith("HELD"))
                    && slots.documents("bookings", Filters.exists("freed.0")).isEmpty();
        }

        /** What became of each offer, and whose it was: the first's or the second's. */
        List<String> offers() {
            return documents().stream()
                    .map(offer ->
                            offer.getString("status") + " for " + (1 + waiting.indexOf(offer.getString("clientId"))))
                    .toList();
        }

        List<String> states() {
            return slots.documents("waitlist", Filters.in("clientId", waiting)).stream()
                    .map(entry -> entry.getString("state"))
                    .toList();
        }

        private List<Document> documents() {
            return slots.documents("bookings", Filters.in("clientId", waiting));
        }
    }
}
