package clinic.reporting.fact.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.reporting.fact.Fact;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;

/** Replaces a document by a newer version of it, in one write. */
record NewestOnly(MongoOperations mongo) {

    /**
     * The first refusal may come from a document that another writer made in this very moment, perhaps older than ours:
     * only a second one, with the document there for sure, says that what is known is as new.
     *
     * @param older which versions it takes the place of
     */
    void keep(Fact fact, UnaryOperator<Criteria> older) {
        if (!replaced(fact, older)) {
            replaced(fact, older);
        }
    }

    private boolean replaced(Fact fact, UnaryOperator<Criteria> older) {
        var olderOrMissing = query(older.apply(where("_id").is(fact.id()).and("version")));
        try {
            mongo.replace(olderOrMissing, fact, ReplaceOptions.replaceOptions().upsert());
            return true;
        } catch (DuplicateKeyException known) {
            return false;
        }
    }
}
