package clinic.platform.inbox;

import java.time.Clock;
import java.util.Date;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Shows that the database takes writes, by a write. */
final class DatabaseProbe implements Runnable {

    private final MongoOperations mongo;
    private final Clock clock;

    DatabaseProbe(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void run() {
        Query inbox = Query.query(Criteria.where("_id").is("inbox"));
        mongo.upsert(inbox, Update.update("at", Date.from(clock.instant())), "probes");
    }
}
