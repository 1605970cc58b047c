package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;

/** Many new documents in one go; each is still written whole or not at all. */
record BulkInsert(MongoCollection<Document> collection, String batch) {

    /** Tells this batch's documents from those of others, after a crash too. */
    private static final String BATCH = "batch";

    /** Returns keys of those this batch wrote, now or in an earlier attempt. @param written meets those written now */
    Set<String> write(List<Document> documents, Consumer<Document> written) {
        Set<Integer> refused = insert(documents);
        Set<String> keys = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            (refused.contains(i) ? left : keys).add(document.getString("_id"));
            if (!refused.contains(i)) {
                written.accept(document);
            }
        }
        keys.addAll(writtenBefore(left));
        return keys;
    }

    private Set<Integer> insert(List<Document> documents) {
        if (documents.isEmpty()) {
            return Set.of();
        }
        documents.forEach(document -> document.append(BATCH, batch));
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            if (!e.getWriteErrors().stream().allMatch(BulkInsert::isDuplicate)) {
                throw e;
            }
            return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
        }
    }

    private Set<String> writtenBefore(Set<String> keys) {
        Set<String> before = new HashSet<>();
        if (!keys.isEmpty()) {
            collection
                    .find(and(in("_id", keys), eq(BATCH, batch)))
                    .projection(Projections.include("_id"))
                    .forEach(document -> before.add(document.getString("_id")));
        }
        return before;
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
