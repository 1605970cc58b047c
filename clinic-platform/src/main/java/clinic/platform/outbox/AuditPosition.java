package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import clinic.platform.InvalidRequest;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;

/** The place of an entry in the order of the trail. */
record AuditPosition(Instant at, String collection, String id, long version) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,15})/([a-z-]{1,50})/(.{1,200})/(\\d{1,15})");

    static String of(AuditEntry entry) {
        return entry.at().toEpochMilli() + "/" + entry.collection() + '/' + entry.id() + '/' + entry.version();
    }

    static AuditPosition parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw InvalidRequest.foreignCursor();
        }
        return new AuditPosition(
                Instant.ofEpochMilli(Long.parseLong(parts.group(1))),
                parts.group(2),
                parts.group(3),
                Long.parseLong(parts.group(4)));
    }

    /** What comes after it, among the unwound entries of a collection. */
    Bson after(String inCollection) {
        Bson earlier = lt("audit.at", Date.from(at));
        int order = inCollection.compareTo(collection);
        if (order != 0) {
            return order < 0 ? lte("audit.at", Date.from(at)) : earlier;
        }
        Bson same = eq("audit.at", Date.from(at));
        return or(earlier, and(same, lt("_id", id)), and(same, eq("_id", id), lt("audit.n", version)));
    }
}
