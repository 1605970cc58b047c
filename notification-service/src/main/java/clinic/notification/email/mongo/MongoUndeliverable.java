package clinic.notification.email.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.email.Undeliverable;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collection {@code undeliverable}: one document per mark. */
public final class MongoUndeliverable implements Undeliverable {

    private final MongoOperations mongo;

    public MongoUndeliverable(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void note(String mark) {
        mongo.save(new Document("_id", mark), "undeliverable");
    }

    @Override
    public boolean contains(String mark) {
        return mongo.exists(query(where("_id").is(mark)), "undeliverable");
    }

    @Override
    public void forget(String mark) {
        mongo.remove(query(where("_id").is(mark)), "undeliverable");
    }
}
