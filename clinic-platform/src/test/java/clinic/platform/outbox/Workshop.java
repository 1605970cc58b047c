package clinic.platform.outbox;

import clinic.backing.BackingServices;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A store of cards with its relay and sweeps, in a database of its own. The relay rests until it is started. */
final class Workshop implements AutoCloseable {

    static final Duration SWEEP_AFTER = Duration.ofSeconds(10);

    private final String database = "outbox-" + UUID.randomUUID();
    private final MongoClient client =
            MongoClients.create(BackingServices.shared().mongoUri(database));
    final MongoTemplate mongo = new MongoTemplate(client, database);
    final MovedClock clock = new MovedClock();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final OutboxCollections collections = new OutboxCollections(mongo);
    final OutboxBacklog backlog = new OutboxBacklog(meters, clock);
    final ClaimSweep claimSweep = new ClaimSweep(mongo, collections, clock);
    final OutboxRelay relay;
    final OutboxSweep sweep;
    final AggregateStore<Card> cards;

    Workshop(EventPublisher publisher) {
        this(publisher, 100);
    }

    Workshop(EventPublisher publisher, int inFlight) {
        relay = new OutboxRelay(publisher, collections, new SentEvents(mongo, meters), inFlight);
        sweep = new OutboxSweep(mongo, collections, relay, backlog, SWEEP_AFTER, clock);
        cards = new AggregateStore<>(
                mongo,
                relay,
                Card.class,
                "cards",
                (card, now) -> new ResourceClaims(card.wants(), now.plus(Duration.ofDays(2))));
        collections.prepare();
    }

    MongoCollection<Document> documents() {
        return mongo.getCollection("cards");
    }

    Document document(Card card) {
        return documents().find(new Document("_id", card.id())).first();
    }

    List<Document> outbox(Card card) {
        return document(card).getList("outbox", Document.class);
    }

    List<String> claims(Card card) {
        return document(card).getList("claims", String.class);
    }

    /** The sweep as it runs once an event is old enough. */
    void sweepLater() {
        clock.move(Duration.ofMinutes(2));
        sweep.sweep();
    }

    @Override
    public void close() {
        relay.stop();
        mongo.getDb().drop();
        client.close();
    }
}
