package clinic.notification.occasion.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.events.WeekPublished;
import clinic.notification.occasion.Edition;
import clinic.notification.occasion.Editions;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** The collection {@code editions}. Reports are kept as they came, in JSON: the database has no local dates. */
public final class MongoEditions implements Editions {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MongoOperations mongo;

    public MongoEditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    record Kept(String id, String clinicId, Instant at, String report) {}

    @Override
    public void add(Edition edition) {
        Update first = new Update()
                .setOnInsert("clinicId", edition.clinicId())
                .setOnInsert("at", edition.at())
                .setOnInsert("report", JSON.writeValueAsString(edition.report()));
        try {
            mongo.upsert(query(where("_id").is(edition.id())), first, "editions");
        } catch (DuplicateKeyException thereAlready) {
            return;
        }
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Kept.class, "editions"))
                .map(kept -> new Edition(
                        kept.id(), kept.clinicId(), kept.at(), JSON.readValue(kept.report(), WeekPublished.class)));
    }
}
