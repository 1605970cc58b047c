package clinic.notification.email.mongo;

import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexOperations;

/** What the ledger is searched by. Nothing expires by an index. */
final class LedgerIndexes {

    private LedgerIndexes() {}

    static void declare(MongoOperations mongo) {
        IndexOperations emails = mongo.indexOps("emails");
        emails.createIndex(new Index("standing.status", Direction.ASC).on("standing.dueAt", Direction.ASC));
        emails.createIndex(new Index("about.bookingId", Direction.ASC));
        emails.createIndex(new Index("about.clientId", Direction.ASC));
        emails.createIndex(new Index("clinicId", Direction.ASC)
                .on("standing.status", Direction.ASC)
                .on("standing.dueAt", Direction.DESC)
                .on("_id", Direction.DESC));
        emails.createIndex(new Index("clinicId", Direction.ASC)
                .on("standing.dueAt", Direction.DESC)
                .on("_id", Direction.DESC));
    }
}
