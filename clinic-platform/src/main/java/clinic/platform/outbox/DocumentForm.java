package clinic.platform.outbox;

import clinic.events.ClientPart;
import clinic.platform.Aggregate;
import clinic.platform.web.KeptAnswer;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** How an aggregate lies in its document, beside its claims, unsent events and kept answers. */
record DocumentForm<T extends Aggregate>(
        MongoConverter converter,
        Class<T> type,
        BiFunction<T, Instant, ResourceClaims> resources,
        SealedFields sealed) {

    /** @param after what the update sets, claims included */
    record Update(Document operations, Document after, List<OutboxEntry> pending) {}

    static <T extends Aggregate> DocumentForm<T> of(
            MongoConverter converter,
            Class<T> type,
            BiFunction<T, Instant, ResourceClaims> resources,
            String collection) {
        return new DocumentForm<>(converter, type, resources, new SealedFields(collection, null, List.of()));
    }

    DocumentForm<T> sealedBy(SealedFields fields) {
        return new DocumentForm<>(converter, type, resources, fields);
    }

    Document created(Change<T> creation, Reply<T> reply) {
        List<KeptAnswer> answers = answer(creation, reply).stream().toList();
        return stored(creation, fields(creation.after()), answers)
                .append("_id", creation.after().key())
                .append("outbox", entries(creation))
                .append(AuditForm.FIELD, List.of(AuditForm.creation(creation)))
                .append(
                        "answers",
                        answers.stream()
                                .map(kept -> sealed(kept, creation.after()))
                                .toList());
    }

    Update changed(Document before, Change<T> change, Reply<T> reply) {
        Optional<KeptAnswer> answer = answer(change, reply);
        Document was = fields(state(before));
        Document is = fields(change.after());
        Document after = stored(
                change, is, Stream.concat(answers(before), answer.stream()).toList());
        List<Document> entries = entries(change);
        Document push = new Document("outbox", new Document("$each", entries))
                .append(AuditForm.FIELD, AuditForm.change(change, was, is));
        answer.ifPresent(kept -> push.append("answers", sealed(kept, change.after())));
        Document operations = new Document("$set", after).append("$push", push);
        Document gone = new Document();
        missing(was, before, after).forEach(name -> gone.append(name, ""));
        if (!gone.isEmpty()) {
            operations.append("$unset", gone);
        }
        return new Update(operations, after, OutboxEntry.allIn(new Document("outbox", entries)));
    }

    /** As {@link #changed}, and beside the state remains nothing that tells of the client: see {@link Redaction}. */
    Update redacted(Document before, Change<T> change, ClientPart client) {
        Update plain = changed(before, change, Replies.none());
        List<Document> outbox = new ArrayList<>(RedactedParts.outbox(before, client));
        plain.pending().forEach(entry -> outbox.add(entry.toDocument()));
        plain.after()
                .append("outbox", outbox)
                .append("answers", RedactedParts.answers(before))
                .append(Redaction.MARK, true);
        Document audit = plain.operations().get("$push", Document.class).get(AuditForm.FIELD, Document.class);
        plain.operations().append("$push", new Document(AuditForm.FIELD, AuditForm.erasure(audit)));
        return plain;
    }

    T state(Document document) {
        return converter.read(type, sealed.open(document));
    }

    void meetAnswer(Document document, Reply<T> reply) {
        reply.claim()
                .ifPresent(claim -> answers(document)
                        .filter(kept -> kept.claim().equals(claim))
                        .findFirst()
                        .map(kept -> sealed.open(kept, String.valueOf(document.get("_id"))))
                        .ifPresent(reply::meet));
    }

    private Document sealed(KeptAnswer answer, T state) {
        return AnswerForm.write(sealed.seal(answer, state.key()));
    }

    private Optional<KeptAnswer> answer(Change<T> change, Reply<T> reply) {
        return reply.render(change.after(), change.after().version(), change.at());
    }

    private static Stream<KeptAnswer> answers(Document document) {
        return document.getList("answers", Document.class, List.of()).stream().map(AnswerForm::read);
    }

    private List<Document> entries(Change<T> change) {
        return Stream.ofNullable(change.event())
                .map(event -> OutboxEntry.of(event, change.after(), change.at()).toDocument())
                .toList();
    }

    /** State and claims. */
    private Document stored(Change<T> change, Document fields, List<KeptAnswer> answers) {
        Document document = new Document(fields);
        document.remove("_id");
        sealed.seal(document, change.after().key());
        document.putAll(ClaimForm.write(change.after().key(), resources.apply(change.after(), change.at()), answers));
        return document;
    }

    /** Fields the state had and has no longer. Those a newer release of this software wrote are not ours to remove. */
    private static Set<String> missing(Document was, Document before, Document after) {
        Set<String> missing = new HashSet<>(was.keySet());
        missing.addAll(ClaimForm.OPTIONAL);
        missing.removeAll(after.keySet());
        missing.retainAll(before.keySet());
        missing.remove("_id");
        return missing;
    }

    private Document fields(T state) {
        Document document = new Document();
        converter.write(state, document);
        document.remove("_class");
        return document;
    }
}
