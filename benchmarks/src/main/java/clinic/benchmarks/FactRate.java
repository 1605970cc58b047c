package clinic.benchmarks;

import clinic.events.EventType;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** How fast events that wait in the inbox become facts, beside those that are there. */
record FactRate(Components components, MongoDatabase reporting) {

    private static final int EVENTS = 5_000;
    private static final int LONGEST_POLLS = 3_000;

    double measure() throws Exception {
        MongoCollection<Document> facts = reporting.getCollection("sessionFact");
        Document told = new Document("clinicId", "main").append("practitionerId", "model");
        long before = facts.countDocuments(told);
        long start = System.nanoTime();
        try (Teller teller = Teller.to(components)) {
            for (int number = 0; number < EVENTS; number++) {
                String id = UUID.randomUUID().toString();
                teller.tell(EventType.SESSION_COMPLETED, id, ModelFacts.completed(id));
            }
        }
        for (int polls = 0; facts.countDocuments(told) < before + EVENTS; polls++) {
            if (polls > LONGEST_POLLS) {
                throw new IllegalStateException("not everything told was kept");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return EVENTS / ((System.nanoTime() - start) / 1e9);
    }
}
