package clinic.platform.inbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

final class MongoParkedMessages implements ParkedMessages {

    private static final String COLLECTION = "parked";
    private static final Sort OLDEST_FIRST = Sort.by("parkedAt", "_id");

    private final MongoOperations mongo;
    private final AtomicBoolean indexed = new AtomicBoolean();

    MongoParkedMessages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(ParkedMessage message) {
        index();
        mongo.upsert(byId(message.id()), ParkedForm.insertOnly(message), COLLECTION);
    }

    @Override
    public Optional<ParkedMessage> find(String id, String clinicId) {
        Query query = Query.query(visibleTo(clinicId).and("_id").is(id));
        return Optional.ofNullable(mongo.findOne(query, Document.class, COLLECTION))
                .map(ParkedForm::read);
    }

    @Override
    public List<ParkedMessage> list(String clinicId, @Nullable ParkedPosition after, int limit) {
        Criteria wanted = new Criteria().andOperator(visibleTo(clinicId), after(after));
        Query query = Query.query(wanted).with(OLDEST_FIRST).limit(limit);
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(ParkedForm::read)
                .toList();
    }

    @Override
    public boolean remove(String id, String clinicId) {
        Query query = Query.query(visibleTo(clinicId).and("_id").is(id));
        return mongo.remove(query, COLLECTION).getDeletedCount() > 0;
    }

    @Override
    public void removeAll(Predicate<ParkedMessage> which) {
        try (Stream<Document> all = mongo.stream(new Query(), Document.class, COLLECTION)) {
            all.map(ParkedForm::read).filter(which).forEach(message -> mongo.remove(byId(message.id()), COLLECTION));
        }
    }

    private void index() {
        if (!indexed.get()) {
            Index order = new Index().on("parkedAt", Sort.Direction.ASC).on("_id", Sort.Direction.ASC);
            mongo.indexOps(COLLECTION).createIndex(order);
            indexed.set(true);
        }
    }

    private static Query byId(String id) {
        return Query.query(where("_id").is(id));
    }

    private static Criteria visibleTo(String clinicId) {
        return where("clinicId").in(Arrays.asList(clinicId, null));
    }

    private static Criteria after(@Nullable ParkedPosition position) {
        if (position == null) {
            return new Criteria();
        }
        Date parkedAt = Date.from(position.parkedAt());
        return new Criteria()
                .orOperator(
                        where("parkedAt").gt(parkedAt),
                        where("parkedAt").is(parkedAt).and("_id").gt(position.id()));
    }
}
