package clinic.reporting.fact.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;

/** Replaces a document by a newer version of it, in one write. */
record NewestOnly(MongoOperations mongo) {

    /**
     * The first refusal may come from a document that another writer made in this very moment, perhaps older than ours:
     * only a second one, with the document there for sure, says that what is known is as new.
     */
    void keep(String id, long version, Object fact) {
        if (!replaced(id, version, fact)) {
            replaced(id, version, fact);
        }
    }

    private boolean replaced(String id, long version, Object fact) {
        var olderOrMissing = query(where("_id").is(id).and("version").lt(version));
        try {
            mongo.replace(olderOrMissing, fact, ReplaceOptions.replaceOptions().upsert());
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }
}
