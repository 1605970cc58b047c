package clinic.booking.history.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import clinic.booking.history.Import;
import clinic.booking.history.ImportId;
import clinic.booking.history.RunningImports;
import clinic.platform.outbox.AggregateStore;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoRunningImports implements RunningImports {

    private static final Bson RUNNING = eq("state", Import.State.RUNNING.name());

    private final MongoOperations mongo;
    private final AggregateStore<Import> store;

    MongoRunningImports(MongoOperations mongo, AggregateStore<Import> store) {
        this.mongo = mongo;
        this.store = store;
    }

    @Override
    public boolean any() {
        return find(RUNNING).first() != null;
    }

    @Override
    public boolean anyOf(String clinicId) {
        return find(and(RUNNING, eq("clinicId", clinicId))).first() != null;
    }

    @Override
    public boolean isRunning(ImportId id) {
        return find(and(eq("_id", id.toString()), RUNNING)).first() != null;
    }

    @Override
    public Optional<Import> oldest() {
        return Optional.ofNullable(find(RUNNING).sort(Sorts.ascending("_id")).first())
                .flatMap(found -> store.find(found.getString("clinicId"), found.getString("_id")));
    }

    private FindIterable<Document> find(Bson filter) {
        return mongo.getCollection("imports").find(filter).projection(Projections.include("clinicId"));
    }
}
