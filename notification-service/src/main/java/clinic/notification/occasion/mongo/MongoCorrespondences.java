package clinic.notification.occasion.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.occasion.Correspondence;
import clinic.notification.occasion.Correspondences;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

/** One document per booking in {@code correspondences}; its {@code rev} keeps two writers from undoing each other. */
public final class MongoCorrespondences implements Correspondences {

    private static final int TRIES = 50;

    private final MongoOperations mongo;

    public MongoCorrespondences(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps("correspondences").createIndex(new Index("known.clientId", Direction.ASC));
    }

    record Kept(String id, long rev, Correspondence known) {}

    @Override
    public Correspondence merge(Correspondence news) {
        for (int tries = 0; tries < TRIES; tries++) {
            Correspondence old = find(news.id()).orElse(null);
            Correspondence whole = old == null ? news : old.merge(news);
            if (whole.equals(old) || (old == null ? insert(whole) : replace(old, whole))) {
                return whole;
            }
        }
        throw new OptimisticLockingFailureException("a correspondence changed again and again");
    }

    private boolean insert(Correspondence whole) {
        try {
            return mongo.upsert(
                                    query(where("_id").is(whole.id()).and("rev").lt(0)),
                                    set(whole),
                                    Kept.class,
                                    "correspondences")
                            .getUpsertedId()
                    != null;
        } catch (DuplicateKeyException somebodyElseDid) {
            return false;
        }
    }

    private boolean replace(Correspondence old, Correspondence whole) {
        return mongo.updateFirst(
                                query(where("_id").is(old.id()).and("rev").is(old.rev())),
                                set(whole),
                                Kept.class,
                                "correspondences")
                        .getMatchedCount()
                > 0;
    }

    private static Update set(Correspondence whole) {
        return new Update().set("rev", whole.rev()).set("known", whole);
    }

    @Override
    public Optional<Correspondence> find(String bookingId) {
        return Optional.ofNullable(mongo.findById(bookingId, Kept.class, "correspondences"))
                .map(Kept::known);
    }

    /** The {@code rev} stays: a merge that overlooks this is followed by another redaction. */
    @Override
    public void redact(String clientId) {
        mongo.updateMulti(
                query(where("known.clientId").is(clientId).and("known.session").exists(true)),
                new Update().unset("known.session"),
                "correspondences");
    }

    @Override
    public List<Correspondence> ofClient(String clientId) {
        return mongo.find(query(where("known.clientId").is(clientId)), Kept.class, "correspondences").stream()
                .map(Kept::known)
                .toList();
    }
}
