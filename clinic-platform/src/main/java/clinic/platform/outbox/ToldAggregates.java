package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.platform.Aggregate;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Aggregates others know of: each with the last event that told of it, which its audit trail remembers. */
public final class ToldAggregates<T extends Aggregate> {

    private final Supplier<MongoCollection<Document>> documents;
    private final DocumentForm<T> form;
    private final Map<String, EventType> types;

    ToldAggregates(Supplier<MongoCollection<Document>> documents, DocumentForm<T> form, Stream<EventType> types) {
        this.documents = documents;
        this.form = form;
        this.types = types.collect(Collectors.toMap(AuditEntry::what, Function.identity()));
    }

    /** As {@link #list(String, Bson, String, int)}, without further conditions. */
    public List<Told<T>> list(String clinicId, @Nullable String after, int limit) {
        return list(clinicId, new Document(), after, limit);
    }

    /**
     * In the order of their ids; what no event told of is left out.
     *
     * @param filter further conditions; an empty document for all
     * @param after the last id of the part before, null for the first part
     */
    public List<Told<T>> list(String clinicId, Bson filter, @Nullable String after, int limit) {
        Bson further = after == null ? new Document() : gt("_id", after);
        Bson told = in(AuditForm.FIELD + "." + AuditForm.WHAT, types.keySet());
        return documents
                .get()
                .find(and(eq("clinicId", clinicId), further, told, filter))
                .sort(ascending("_id"))
                // found by clinic and sorted for each page, a large clinic's would take the longer the more there are
                .hint(ascending("_id"))
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    private Told<T> read(Document document) {
        T state = form.state(document);
        return document.getList(AuditForm.FIELD, Document.class).stream()
                .filter(entry -> types.containsKey(entry.getString(AuditForm.WHAT)))
                .reduce((earlier, later) -> later)
                .map(entry -> new Told<>(state, attributes(entry, state)))
                .orElseThrow();
    }

    private EventAttributes attributes(Document entry, T state) {
        return new EventAttributes(
                Objects.requireNonNull(types.get(entry.getString(AuditForm.WHAT))),
                state.clinicId(),
                state.key(),
                entry.getLong(AuditForm.VERSION),
                entry.getDate(AuditForm.AT).toInstant());
    }
}
