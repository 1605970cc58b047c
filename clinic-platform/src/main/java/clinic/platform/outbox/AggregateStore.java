package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import clinic.events.EventType;
import clinic.platform.Aggregate;
import clinic.platform.NotFound;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The only door to a collection of aggregates: an aggregate's state, claims, event, kept answer and entry in the audit
 * trail are one atomic write of one document, conditional on the version it was decided on.
 */
public final class AggregateStore<T extends Aggregate> {

    /** A document with this many unsent events takes no more. */
    static final int OUTBOX_LIMIT = 500;

    private final MongoOperations mongo;
    private final OutboxRelay relay;
    private final String collection;
    private final DocumentForm<T> form;
    private final AggregateWriter<T> writer;

    /** @param claims what an aggregate claims for itself at an instant */
    public AggregateStore(
            MongoOperations mongo,
            OutboxRelay relay,
            Class<T> type,
            String collection,
            BiFunction<T, Instant, ResourceClaims> claims) {
        this(mongo, relay, collection, DocumentForm.of(mongo.getConverter(), type, claims, collection));
        relay.serve(collection);
    }

    private AggregateStore(MongoOperations mongo, OutboxRelay relay, String collection, DocumentForm<T> form) {
        this.mongo = mongo;
        this.relay = relay;
        this.collection = collection;
        this.form = form;
        this.writer = new AggregateWriter<>(mongo, relay, collection, form);
    }

    /** The same with these fields ({@code a.b} where one lies in another) and kept answers unreadable in the database. */
    public AggregateStore<T> sealed(FieldSeal seal, String... paths) {
        SealedFields fields = new SealedFields(collection, seal, List.of(paths));
        return new AggregateStore<>(mongo, relay, collection, form.sealedBy(fields));
    }

    /** Asks for an ascending index over these fields, made before the first write. */
    public AggregateStore<T> indexed(String... fields) {
        relay.index(collection, fields);
        return this;
    }

    public Optional<T> find(String clinicId, String key) {
        return document(clinicId, key).map(form::state);
    }

    /** Those of a clinic that are there, in no order. */
    public List<T> findAll(String clinicId, Collection<String> keys) {
        return keys.isEmpty() ? List.of() : list(clinicId, in("_id", keys), keys.size(), "_id");
    }

    /** As {@link #list(String, Bson, String, int)}, without further conditions. */
    public List<T> list(String clinicId, @Nullable String after, int limit) {
        return list(clinicId, new Document(), after, limit);
    }

    /**
     * Aggregates of a clinic in the order of their ids, which is the order of their creation.
     *
     * @param filter further conditions; an empty document for all
     * @param after the last id of the part before, null for the first part
     */
    public List<T> list(String clinicId, Bson filter, @Nullable String after, int limit) {
        Bson further = after == null ? new Document() : gt("_id", after);
        return list(clinicId, and(filter, further), limit, "_id");
    }

    /** Aggregates of a clinic in the ascending order of these fields. */
    public List<T> list(String clinicId, Bson filter, int limit, String... order) {
        return found(and(eq("clinicId", clinicId), filter), limit, order);
    }

    /** Aggregates of all clinics in the ascending order of a field, for jobs. */
    public List<T> everywhere(Bson filter, int limit, String order) {
        return found(filter, limit, order);
    }

    private List<T> found(Bson filter, int limit, String... order) {
        return documents()
                .find(filter)
                .projection(AuditForm.LEFT_OUT)
                .sort(ascending(order))
                .limit(limit)
                .map(form::state)
                .into(new ArrayList<>());
    }

    /**
     * Looks for the kept answer to a creation. Call it first, before anything is refused.
     *
     * @throws clinic.platform.web.AlreadyAnswered when the same request was carried out before
     */
    public void recall(String clinicId, Reply<T> reply) {
        writer.recall(clinicId, reply);
    }

    /** @throws ClaimTaken when another document holds one of its claims; nothing was written */
    public T insert(Change<T> creation, Reply<T> reply) {
        return writer.insert(creation, reply);
    }

    /**
     * Creates many at once, each with its event. What is there already, or wants a taken claim, is left out.
     *
     * @param batch names what is written, so that the same again, after a crash, tells the same
     * @return keys of those this batch wrote, now or in an earlier attempt
     */
    public Set<String> insertAll(List<Change<T>> creations, String batch) {
        List<Document> created = creations.stream()
                .map(creation -> form.created(creation, Replies.none()))
                .toList();
        return writer.insertAll(created, batch);
    }

    /** As {@link #change(String, String, IfMatch, Function, Reply)}, for whatever version is the newest. */
    public T change(String clinicId, String key, Function<T, Change<T>> decision, Reply<T> reply) {
        return change(clinicId, key, IfMatch.ANY, decision, reply);
    }

    /**
     * Decides on the newest state and writes the result; decides again when somebody was faster, whose write is the
     * progress that ends this.
     *
     * @throws NotFound when the clinic has no such aggregate
     * @throws OutboxFull when too many of its events wait for the broker
     * @throws clinic.platform.web.VersionMismatch when another version was expected
     * @throws ClaimTaken when another document holds one of its claims; nothing was written
     */
    public T change(String clinicId, String key, IfMatch expected, Function<T, Change<T>> decision, Reply<T> reply) {
        while (true) {
            Document before = document(clinicId, key).orElseThrow(NotFound::new);
            form.meetAnswer(before, reply);
            reply.refuseReuse();
            T state = form.state(before);
            expected.check(state.version());
            Change<T> change = decision.apply(state);
            if (before.getList("outbox", Document.class, List.of()).size() >= OUTBOX_LIMIT) {
                throw new OutboxFull();
            }
            if (writer.write(before, change, reply)) {
                return change.after();
            }
        }
    }

    /** Those that events of these types told of. */
    public ToldAggregates<T> toldBy(EventType... types) {
        return new ToldAggregates<>(this::documents, form, Stream.of(types));
    }

    /** How its documents are changed when their client is to be forgotten. */
    public Redaction<T> redaction() {
        return new Redaction<>(this::documents, relay, collection, form);
    }

    private Optional<Document> document(String clinicId, String key) {
        return Optional.ofNullable(documents()
                .find(and(eq("_id", key), eq("clinicId", clinicId)))
                .projection(AuditForm.LEFT_OUT)
                .first());
    }

    private MongoCollection<Document> documents() {
        return writer.documents();
    }
}
