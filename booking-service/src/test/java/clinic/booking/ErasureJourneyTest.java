package clinic.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

/** A client asks to be forgotten. */
@OpenClinic
class ErasureJourneyTest {

    @LocalServerPort
    private int port;

    @Autowired
    private MongoOperations mongo;

    private Api owner;
    private Person person;

    @BeforeEach
    void comeAndBook() {
        owner = new Api(port, "test-owner");
        person = Person.come(owner, SmallClinic.open(owner, 1, 1, 0));
    }

    @Test
    void areNotErasedWhileTheyAreBooked() {
        Api.Answer refused = owner.delete("/v1/clients/" + person.id());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("booking-ahead");
        assertThat(refused.body().path("bookings").size()).isEqualTo(1);
        assertThat(refused.text("/bookings/0")).isEqualTo(person.ahead());
        assertThat(refused.body().toString()).doesNotContain(person.name());
        assertThat(owner.get("/v1/clients/" + person.id()).text("/version")).isEqualTo("1");
        assertThat(owner.get("/v1/bookings/" + person.ahead()).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void leaveNothingBehindButFigures() {
        Traces traces = new Traces(mongo);
        assertThat(traces.of(person.name()))
                .contains("clients/" + person.id())
                .hasSize(2); // notes are sealed, reasons are not
        assertThat(traces.of(person.email())).isNotEmpty();
        assertThat(traces.of(person.phone())).isNotEmpty();

        person.erase();

        assertThat(traces.of(person.name(), person.email(), person.phone())).isEmpty();
        assertThat(owner.get("/v1/bookings/" + person.ahead()).text("/status")).isEqualTo("CANCELLED");
        Document kept = mongo.getCollection("bookings")
                .find(new Document("_id", person.past()))
                .first();
        assertThat(kept).containsEntry("status", "COMPLETED").containsEntry("clientId", person.id());
        assertThat(kept.get("offer", Document.class).get("price", Document.class))
                .containsEntry("minorUnits", 8500L);
        assertThat(kept.get("completion", Document.class))
                .containsEntry("painBefore", 6)
                .containsEntry("painAfter", 3)
                .doesNotContainKey("note");
        Document tombstone = mongo.getCollection("clients")
                .find(new Document("_id", person.id()))
                .first();
        assertThat(tombstone.get("erasure", Document.class)).containsEntry("state", "ERASING");
        assertThat(tombstone).doesNotContainKeys("phone", "leaving", "forgotten");
    }

    @Test
    void areErasedWithoutQuestionOnceNothingIsAhead() {
        owner.post("/v1/bookings/" + person.ahead() + "/cancellation", "{'by':'CLIENT'}");
        assertThat(owner.delete("/v1/clients/" + person.id()).status()).isEqualTo(204);
        assertThat(new Traces(mongo).of(person.name(), person.email(), person.phone()))
                .isEmpty();
    }

    @Test
    void areKnownToNobodyAfterwards() {
        person.erase();
        for (String path : new String[] {"/v1/clients/" + person.id(), "/v1/clients/" + person.id() + "/export"}) {
            assertThat(owner.get(path).problem()).as(path).isEqualTo("not-found");
        }
        assertThat(owner.put("/v1/clients/" + person.id(), person.registration("/again"))
                        .status())
                .isEqualTo(404);
        assertThat(owner.post("/v1/bookings", person.wish(9)).status()).isEqualTo(404);
        assertThat(owner.put("/v1/bookings/" + person.past() + "/completion", person.completion())
                        .status())
                .isEqualTo(404);
        assertThat(owner.get("/v1/clients?limit=200").body().toString()).doesNotContain(person.id());
        assertThat(new Traces(mongo).of(person.name(), person.email(), person.phone()))
                .isEmpty();
    }

    @Test
    void areErasedOnceHoweverOftenThatIsAsked() {
        String path = "/v1/clients/" + person.id();
        assertThat(owner.with("If-Match", "\"9\"")
                        .delete(path + "?cancelBookings=true")
                        .status())
                .isEqualTo(412);
        assertThat(owner.get(path).status()).isEqualTo(200);
        person.erase();
        // a round that took the erasure up at the same moment may still finish it once more
        await().untilAsserted(() -> {
            Document first = tombstone();
            assertThat(owner.delete(path).status()).isEqualTo(204);
            assertThat(owner.with("If-Match", "\"1\"").delete(path).status()).isEqualTo(204);
            assertThat(tombstone()).isEqualTo(first);
        });
        assertThat(owner.delete("/v1/clients/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(owner.delete("/v1/clients/no-id").status()).isEqualTo(404);
        assertThat(owner.delete(path + "?cancelBookings=maybe").status()).isEqualTo(400);
    }

    @Test
    void areNotToldAgainByAKeptAnswer() {
        person.erase();
        Api.Answer again = owner.with("Idempotency-Key", person.name())
                .post("/v1/clients", person.registration("/" + person.name()));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThat(again.body()).hasToString("{\"id\":\"" + person.id() + "\"}");
    }

    private Document tombstone() {
        Document found = mongo.getCollection("clients")
                .find(new Document("_id", person.id()))
                .first();
        found.remove("outbox");
        return found;
    }
}
