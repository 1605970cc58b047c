package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;

import clinic.platform.InvalidRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a clinic's trail are asked for; null means any.
 *
 * @param from the earliest
 * @param to the first instant after the last
 * @param by the name of who did it
 * @param collection where the aggregate lives
 * @param id the aggregate's
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String by,
        @Nullable String collection,
        @Nullable String id) {

    void checkCollection(List<String> known) {
        if (collection != null && !known.contains(collection)) {
            throw new InvalidRequest("collection", "is one of " + String.join(", ", new TreeSet<>(known)));
        }
    }

    boolean meets(String name) {
        return collection == null || collection.equals(name);
    }

    Bson documents(String clinicId) {
        Document entry = entry("");
        Bson clinics = eq("clinicId", clinicId);
        Bson with = entry.isEmpty() ? clinics : and(clinics, elemMatch(AuditForm.FIELD, entry));
        return id == null ? with : and(with, eq("_id", id));
    }

    /** Of an entry, whose fields have this before their names. */
    Document entry(String prefix) {
        Document at = new Document();
        if (from != null) {
            at.append("$gte", Date.from(from));
        }
        if (to != null) {
            at.append("$lt", Date.from(to));
        }
        Document entry = at.isEmpty() ? new Document() : new Document(prefix + "at", at);
        return by == null ? entry : entry.append(prefix + "by", by);
    }
}
