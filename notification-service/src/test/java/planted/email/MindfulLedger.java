package planted.email;

import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a ledger must not be: it knows the database and looks at the clock. */
public final class MindfulLedger {

    public String sentAt(MongoOperations mongo) {
        return mongo.getCollectionNames() + " " + Instant.now();
    }
}
