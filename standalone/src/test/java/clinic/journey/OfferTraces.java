package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** What offers leave in the database and on the wire, and what has to be true of it at any rest. */
final class OfferTraces {

    private static final String OFFERED = "clinic.waitlist.slot-offered.v1";

    private final Premises premises;
    private final EventTap tap;
    /** An event that was sent twice counts once: it bears the same id. */
    private final Set<String> told = new HashSet<>();

    OfferTraces(Premises premises, EventTap tap) {
        this.premises = premises;
        this.tap = tap;
    }

    void allIsTold() {
        await("events that left")
                .atMost(Duration.ofMinutes(1))
                .until(() -> bookings().stream()
                        .allMatch(booking ->
                                booking.getList("outbox", Document.class).isEmpty()));
    }

    void nobodyAndNothingIsPromisedTwice() {
        assertThat(DoubleBookings.in(bookings())).isEmpty();
        assertThat(offers().stream()
                        .filter(offer -> offer.getString("status").equals("HELD"))
                        .map(offer -> offer.getString("clientId")))
                .doesNotHaveDuplicates();
    }

    void everyOfferWasToldOnce() {
        for (var message : tap.heard()) {
            var headers = message.getMessageProperties().getHeaders();
            if (OFFERED.equals(headers.get("cloudEvents_type"))) {
                told.add(String.valueOf(headers.get("cloudEvents_id")));
            }
        }
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(offers().stream()
                        .map(offer -> offer.getString("_id") + "/1")
                        .toList());
    }

    private List<Document> offers() {
        return bookings().stream()
                .filter(booking -> booking.get("hold", new Document()).containsKey("entryId"))
                .toList();
    }

    private List<Document> bookings() {
        return premises.database("booking")
                .getCollection("bookings")
                .find(Filters.exists("clientId"))
                .into(new ArrayList<>());
    }
}
