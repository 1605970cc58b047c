package clinic.platform.inbox;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Writes down every event it is given, except those it was told to fail at. */
final class RecordingHandler implements EventHandler {

    private static final String HANDLED = "handled";

    private final MongoTemplate mongo;
    private final Map<String, Supplier<RuntimeException>> failures = new ConcurrentHashMap<>();
    private final Queue<String> attempts = new ConcurrentLinkedQueue<>();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    RecordingHandler(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void handle(EventAttributes attributes, ClinicEvent event) {
        attempts.add(attributes.id());
        threads.add(Thread.currentThread().getName());
        Supplier<RuntimeException> failure = failures.get(attributes.aggregateId());
        if (failure != null) {
            throw failure.get();
        }
        mongo.upsert(byId(attributes.id()), new Update().inc("times", 1), HANDLED);
    }

    void failAt(String aggregateId, Supplier<RuntimeException> failure) {
        failures.put(aggregateId, failure);
    }

    void mend(String aggregateId) {
        failures.remove(aggregateId);
    }

    long attempts(String eventId) {
        return attempts.stream().filter(eventId::equals).count();
    }

    boolean handled(String eventId) {
        return mongo.exists(byId(eventId), HANDLED);
    }

    boolean handledAll(List<EventAttributes> events) {
        var ids = events.stream().map(EventAttributes::id).toList();
        return mongo.count(Query.query(Criteria.where("_id").in(ids)), HANDLED) == events.size();
    }

    int timesHandled(String eventId) {
        return mongo.findOne(byId(eventId), Document.class, HANDLED).getInteger("times");
    }

    long handled() {
        return mongo.count(new Query(), HANDLED);
    }

    int threads() {
        return threads.size();
    }

    private static Query byId(String eventId) {
        return Query.query(Criteria.where("_id").is(eventId));
    }
}
