package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.size;

import clinic.events.ClientPart;
import clinic.platform.Aggregate;
import clinic.platform.NotFound;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Changes documents so that nothing tells of their client any more, not in what lies beside the state either: unsent
 * events name nobody, kept answers hold an id. The document is marked by {@link #MARK}, which later changes leave alone.
 */
public final class Redaction<T extends Aggregate> {

    /** True in documents that were redacted, absent in others. */
    public static final String MARK = "redacted";

    private final Supplier<MongoCollection<Document>> documents;
    private final OutboxRelay relay;
    private final String collection;
    private final DocumentForm<T> form;

    Redaction(
            Supplier<MongoCollection<Document>> documents, OutboxRelay relay, String collection, DocumentForm<T> form) {
        this.documents = documents;
        this.relay = relay;
        this.collection = collection;
        this.form = form;
    }

    /**
     * Decides on the newest state and writes the result, as {@link AggregateStore#change} does. Whoever decided on an
     * older version decides again after this.
     *
     * @param client what stands for the client in events not sent yet, given the state decided on
     * @throws NotFound when the clinic has no such aggregate
     */
    public T change(String clinicId, String key, Function<T, Change<T>> decision, Function<T, ClientPart> client) {
        while (true) {
            Document before = find(and(eq("_id", key), eq("clinicId", clinicId)));
            Change<T> change = decision.apply(form.state(before));
            DocumentForm.Update update = form.redacted(before, change, client.apply(change.after()));
            if (documents.get().updateOne(asItWas(before), update.operations()).getModifiedCount() == 1) {
                relay.handOver(collection, update.pending());
                return change.after();
            }
        }
    }

    private Document find(Bson which) {
        try (MongoCursor<Document> found = documents
                .get()
                .find(which)
                .projection(AuditForm.LEFT_OUT)
                .limit(1)
                .cursor()) {
            if (!found.hasNext()) {
                throw new NotFound();
            }
            return found.next();
        }
    }

    /** Of one version the outbox can only have become shorter meanwhile, and would come back as it was. */
    private static Bson asItWas(Document before) {
        int unsent = before.getList("outbox", Document.class, List.of()).size();
        return and(eq("_id", before.get("_id")), eq("version", before.get("version")), size("outbox", unsent));
    }
}
