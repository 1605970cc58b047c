package clinic.platform.outbox;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections whose documents carry claims and events, with the indexes their safety rests on. */
class OutboxCollections {

    private final MongoOperations mongo;
    private final Set<String> names = new CopyOnWriteArraySet<>();
    private final Map<String, List<String>> further = new ConcurrentHashMap<>();

    OutboxCollections(MongoOperations mongo) {
        this.mongo = mongo;
    }

    void add(String name) {
        names.add(name);
    }

    void addIndex(String name, String... fields) {
        further.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>()).add(String.join(",", fields));
    }

    /** Before the first write: without its unique index a collection must not be written to. Fails when the database is away. */
    void prepare() {
        names.forEach(this::index);
    }

    private void index(String name) {
        var documents = mongo.getCollection(name);
        documents.createIndex(Indexes.ascending("clinicId", "claims"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("outbox.at"));
        documents.createIndex(Indexes.ascending("sweepAt"));
        documents.createIndex(Indexes.ascending("clinicId", "audit.at"));
        further.getOrDefault(name, List.of())
                .forEach(fields -> documents.createIndex(Indexes.ascending(fields.split(","))));
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
