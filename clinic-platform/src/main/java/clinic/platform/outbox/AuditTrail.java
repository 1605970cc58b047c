package clinic.platform.outbox;

import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** Every change of every aggregate of a service, as it was written in one with the change itself. */
public final class AuditTrail {

    private final MongoOperations mongo;
    private final OutboxCollections collections;

    AuditTrail(MongoOperations mongo, OutboxCollections collections) {
        this.mongo = mongo;
        this.collections = collections;
    }

    /**
     * The newest first.
     *
     * @throws clinic.platform.InvalidRequest when no aggregates live where the filter says, or the cursor is of another
     *     list
     */
    public Page<AuditEntry> read(String clinicId, AuditFilter filter, PageRequest page) {
        filter.checkCollection(collections.names());
        AuditPosition position = page.after() == null ? null : AuditPosition.parse(page.after());
        int most = page.limit() + 1;
        List<AuditEntry> newest = collections.names().stream()
                .filter(filter::meets)
                .flatMap(name -> read(name, clinicId, filter, position, most).stream())
                .sorted(AuditEntry.ORDER)
                .limit(most)
                .toList();
        return Page.of(newest, page, AuditPosition::of);
    }

    private List<AuditEntry> read(
            String collection, String clinicId, AuditFilter filter, @Nullable AuditPosition position, int most) {
        List<Bson> steps = new ArrayList<>(List.of(
                match(filter.documents(clinicId)),
                project(include(AuditForm.FIELD)),
                unwind("$" + AuditForm.FIELD),
                match(filter.entry(AuditForm.FIELD + '.'))));
        if (position != null) {
            steps.add(match(position.after(collection)));
        }
        steps.add(sort(descending("audit.at", "_id", "audit.n")));
        steps.add(limit(most));
        return mongo.getCollection(collection)
                .aggregate(steps)
                .map(entry -> AuditForm.read(collection, entry))
                .into(new ArrayList<>());
    }
}
