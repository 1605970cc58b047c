package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.appointment.HoldDesk;
import clinic.booking.waitlist.FreedSlotDesk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What is kept for somebody is theirs, once; what was kept for nobody goes to whoever waits. */
@ClinicAtAnyTime
class OthersHoldsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ShiftedClock clock;

    @Autowired
    private HoldDesk holds;

    @Autowired
    private FreedSlotDesk freed;

    @Autowired
    private MongoTemplate mongo;

    private SmallClinic clinic;
    private Api desk;
    private String start;

    @BeforeEach
    void open() {
        clock.setRight();
        clinic = SmallClinic.open(new Api(port, "test-owner"), 1, 1, 3);
        desk = new Api(port, "test-front-desk");
        start = SmallClinic.at(50, 10, 0);
        desk.post("/v1/waitlist", clinic.waitWish(1, 50, 50));
    }

    @Test
    void nobodyBooksWhatIsOfferedToSomebodyElse() {
        String offer = offered();
        String wish = clinic.wish(2, 0, start);
        Api.Answer refused =
                desk.post("/v1/bookings", wish.substring(0, wish.length() - 1) + ",'holdId':'" + offer + "'}");
        assertThat(refused.status()).isEqualTo(404);
        Api.Answer accepted = desk.post("/v1/waitlist/offers/" + offer + "/acceptance", null);
        assertThat(accepted.text("/clientId")).isEqualTo(clinic.clients().get(1));
    }

    @Test
    void anAcceptanceIsAnsweredAgainAsItWasHoweverItWentOn() {
        String offer = offered();
        String path = "/v1/waitlist/offers/" + offer + "/acceptance";
        Api keyed = desk.with("Idempotency-Key", offer);
        Api.Answer first = keyed.post(path, null);
        assertThat(first.status()).isEqualTo(200);
        desk.post("/v1/bookings/" + offer + "/rescheduling", "{'start':'" + SmallClinic.at(50, 12, 0) + "'}");
        for (int time = 0; time < 2; time++) {
            Api.Answer again = keyed.post(path, null);
            assertThat(again.header("Idempotency-Replayed")).contains("true");
            assertThat(again.body()).isEqualTo(first.body());
            desk.post("/v1/bookings/" + offer + "/cancellation", "{'by':'CLIENT'}");
        }
        assertThat(desk.post(path, null).problem()).isEqualTo("transition-refused");
    }

    @Test
    void aSlotFreedWhileAFormIsFilledInIsOfferedOnceTheFormIsAbandoned() {
        String booking = clinic.book(0, 0, start);
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        assertThat(desk.post("/v1/holds", clinic.holdWish(0, start)).status()).isEqualTo(201);
        freed.offer();
        assertThat(offers()).isEmpty();
        clock.moveOn(Duration.ofMinutes(11));
        holds.expire();
        freed.offer();
        assertThat(offers()).hasSize(1);
    }

    private String offered() {
        String booking = clinic.book(0, 0, start);
        desk.post("/v1/bookings/" + booking + "/cancellation", "{'by':'CLIENT'}");
        freed.offer();
        return offers().get(0).getString("_id");
    }

    private List<Document> offers() {
        Document open = new Document(
                        "slot.practitionerId", clinic.practitioners().get(0))
                .append("status", "HELD")
                .append("hold.entryId", new Document("$exists", true));
        return mongo.getCollection("bookings").find(open).into(new ArrayList<>());
    }
}
