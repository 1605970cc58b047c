package clinic.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import clinic.platform.Aggregate;
import clinic.platform.web.Reply;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes one document as a whole or not at all, and hands its events to the relay. */
record AggregateWriter<T extends Aggregate>(
        MongoOperations mongo, OutboxRelay relay, String collection, DocumentForm<T> form) {

    void recall(String clinicId, Reply<T> reply) {
        reply.claim()
                .map(claim -> documents()
                        .find(and(eq("clinicId", clinicId), eq("claims", claim)))
                        .first())
                .ifPresent(found -> form.meetAnswer(found, reply));
    }

    T insert(Change<T> creation, Reply<T> reply) {
        Document document = form.created(creation, reply);
        try {
            documents().insertOne(document);
        } catch (MongoWriteException e) {
            throw refusal(e, document, creation.after().clinicId(), reply);
        }
        relay.handOver(collection, OutboxEntry.allIn(document));
        return creation.after();
    }

    Set<String> insertAll(List<Document> created, String batch) {
        return new BulkInsert(documents(), batch)
                .write(created, written -> relay.handOver(collection, OutboxEntry.allIn(written)));
    }

    /** Whether it was still the version that was decided on. */
    boolean write(Document before, Change<T> change, Reply<T> reply) {
        DocumentForm.Update update = form.changed(before, change, reply);
        try {
            boolean written = documents()
                            .updateOne(
                                    and(
                                            eq("_id", before.get("_id")),
                                            eq("version", before.get("version")),
                                            exists("outbox." + (AggregateStore.OUTBOX_LIMIT - 1), false)),
                                    update.operations())
                            .getModifiedCount()
                    == 1;
            if (written) {
                relay.handOver(collection, update.pending());
            }
            return written;
        } catch (MongoWriteException e) {
            throw refusal(e, update.after(), change.after().clinicId(), reply);
        }
    }

    private RuntimeException refusal(MongoWriteException e, Document wanted, String clinicId, Reply<T> reply) {
        if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            return e;
        }
        recall(clinicId, reply);
        reply.refuseReuse();
        return new ClaimTaken(Set.copyOf(wanted.getList("claims", String.class)), e);
    }

    MongoCollection<Document> documents() {
        return mongo.getCollection(collection);
    }
}
