package clinic.notification.occasion.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The newest version of things of one type, in a collection of their own. */
record Notes<T>(MongoOperations mongo, String collection, Class<T> type) {

    void note(String id, long version, T part) {
        if (mongo.exists(query(where("_id").is(id).and("version").gte(version)), collection)) {
            return;
        }
        Query older = query(where("_id").is(id).and("version").lt(version));
        Update newer = new Update().set("version", version).set("part", form(part));
        try {
            mongo.upsert(older, newer, collection);
        } catch (DuplicateKeyException thereAlready) {
            mongo.updateFirst(older, newer, collection); // it may be there only since a moment ago, and older
        }
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Document.class, collection))
                .map(note -> mongo.getConverter().read(type, note.get("part", Document.class)));
    }

    private Document form(T part) {
        Document form = new Document();
        mongo.getConverter().write(part, form);
        form.remove("_class");
        return form;
    }
}
