package clinic.reporting.fact.mongo;

import static com.mongodb.client.model.Projections.include;

import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import com.mongodb.client.FindIterable;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Reads sessions and visits by the ten thousand, with no mapping between the driver's documents and them. */
record MongoSessions(MongoOperations mongo) {

    /** More than an answer holds: what is fetched in many parts may be searched for anew with each. */
    private static final int A_READING = 100_000;

    private static final Bson OF_VISITS = include(
            "version",
            "clientId",
            "practitionerId",
            "status",
            "start",
            "end",
            "price",
            "plan",
            "everConfirmed",
            "outcome");

    List<SessionFact> sessions(Criteria criteria) {
        return read(criteria).map(StoredSession::session).into(new ArrayList<>()).stream()
                .sorted(SessionFact.BY_START)
                .toList();
    }

    List<Visit> visits(Criteria criteria) {
        return read(criteria).projection(OF_VISITS).map(StoredSession::visit).into(new ArrayList<>()).stream()
                .sorted(Visit.BY_START)
                .toList();
    }

    private FindIterable<Document> read(Criteria criteria) {
        return mongo.getCollection(mongo.getCollectionName(SessionFact.class))
                .find(criteria.getCriteriaObject())
                .batchSize(A_READING);
    }
}
