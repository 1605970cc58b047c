package clinic.platform.outbox;

import static java.util.stream.Collectors.toCollection;

import clinic.platform.Aggregate;
import clinic.platform.access.Author;
import clinic.platform.access.Role;
import com.mongodb.client.model.Projections;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * How an aggregate's audit trail lies in its document: one entry a version. Entries name fields and never tell their
 * values, so that they may outlive what they tell of.
 */
final class AuditForm {

    static final String FIELD = "audit";
    static final String WHAT = "what";
    static final String VERSION = "n";
    static final String AT = "at";

    /** Whoever reads an aggregate to decide on it has no use for its past. */
    static final Bson LEFT_OUT = Projections.exclude(FIELD);

    private static final String CHANGED = "changed";
    private static final Set<String> ALWAYS_DIFFERENT = Set.of("_id", "version");

    private AuditForm() {}

    static Document creation(Change<? extends Aggregate> creation) {
        return entry(creation, "created", Set.of());
    }

    /** @param was the fields of the state before, {@code is} those of the state after */
    static Document change(Change<? extends Aggregate> change, Document was, Document is) {
        return entry(change, CHANGED, differing(was, is));
    }

    /** @param change what would be told of a change of the same fields */
    static Document erasure(Document change) {
        return CHANGED.equals(change.getString(WHAT)) ? new Document(change).append(WHAT, "erased") : change;
    }

    private static Document entry(Change<? extends Aggregate> change, String otherwise, Set<String> fields) {
        Author author = Author.current();
        Document entry = new Document(VERSION, change.after().version())
                .append(AT, Date.from(change.at()))
                .append("by", author.name());
        if (author.role() != null) {
            entry.append("role", author.role().name());
        }
        return entry.append(WHAT, AuditEntry.what(change.event(), otherwise)).append("fields", List.copyOf(fields));
    }

    private static Set<String> differing(Document was, Document is) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeAll(ALWAYS_DIFFERENT);
        return names.stream()
                .filter(name -> !Objects.equals(was.get(name), is.get(name)))
                .collect(toCollection(TreeSet::new));
    }

    /** @param unwound a document with one entry in the place of all */
    static AuditEntry read(String collection, Document unwound) {
        Document entry = unwound.get(FIELD, Document.class);
        return new AuditEntry(
                entry.getDate(AT).toInstant(),
                new Author(entry.getString("by"), role(entry.getString("role"))),
                entry.getString(WHAT),
                collection,
                String.valueOf(unwound.get("_id")),
                entry.getLong(VERSION),
                entry.getList("fields", String.class, List.of()));
    }

    /** Null as well for one that a newer release knows. */
    private static @Nullable Role role(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
