package clinic.booking;

import clinic.booking.appointment.BookingWish;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** A slot with the first practitioner that many want. */
record ContestedSlot(SmallClinic clinic, MongoOperations mongo, String start) {

    private static final int GUEST = 0;

    /** The guest lets go of it while clients wait for it. @param waiting how many, from the first after the guest on */
    void free(int waiting) {
        for (int client = 1; client <= waiting; client++) {
            clinic.owner().post("/v1/waitlist", waitFor(client));
        }
        String booking = clinic.book(GUEST, 0, start);
        clinic.owner().post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
    }

    List<Document> holders(String... statuses) {
        return mongo.getCollection("bookings")
                .find(new Document(
                                "slot.start",
                                Date.from(OffsetDateTime.parse(start).toInstant()))
                        .append("slot.practitionerId", clinic.practitioners().get(0))
                        .append("status", new Document("$in", List.of(statuses))))
                .into(new ArrayList<>());
    }

    /** Looks again and again. Returns how many had it at once. */
    int mostHolders(AtomicBoolean over) {
        int most = 0;
        while (!over.get()) {
            most = Math.max(most, holders("HELD", "REQUESTED", "CONFIRMED").size());
        }
        return most;
    }

    BookingWish wish(int client) {
        return new BookingWish(
                ClientId.of(clinic.clients().get(client)),
                TreatmentId.of(clinic.treatments().get(0)),
                PractitionerId.of(clinic.practitioners().get(0)),
                OffsetDateTime.parse(start).toInstant());
    }

    private String waitFor(int client) {
        String day = start.substring(0, 10);
        return "{'clientId':'%s','treatmentId':'%s','from':'%s','to':'%s'}"
                .formatted(clinic.clients().get(client), clinic.treatments().get(0), day, day);
    }
}
