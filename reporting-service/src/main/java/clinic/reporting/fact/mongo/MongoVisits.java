package clinic.reporting.fact.mongo;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

/** Reads visits by the ten thousand, with no mapping between the driver's documents and them. */
record MongoVisits(MongoOperations mongo) {

    /** More than an answer holds: what is fetched in many parts may be searched for anew with each. */
    private static final int A_READING = 100_000;

    private static final Document FIELDS = new Document();

    static {
        List.of(
                        "version",
                        "clientId",
                        "practitionerId",
                        "status",
                        "start",
                        "end",
                        "price",
                        "plan",
                        "everConfirmed",
                        "outcome")
                .forEach(it -> FIELDS.append(it, 1));
    }

    List<Visit> of(Criteria criteria) {
        return mongo
                .getCollection(mongo.getCollectionName(SessionFact.class))
                .find(criteria.getCriteriaObject())
                .projection(FIELDS)
                .batchSize(A_READING)
                .map(MongoVisits::visit)
                .into(new ArrayList<>())
                .stream()
                .sorted(Visit.BY_START)
                .toList();
    }

    private static Visit visit(Document stored) {
        return new Visit(
                stored.getString("_id"),
                stored.getLong("version"),
                stored.getString("clientId"),
                stored.getString("practitionerId"),
                BookingStatus.valueOf(stored.getString("status")),
                stored.getDate("start").toInstant(),
                stored.getDate("end").toInstant(),
                price(stored.get("price", Document.class)),
                plan(stored.get("plan", Document.class)),
                stored.getBoolean("everConfirmed"),
                outcome(stored.get("outcome", Document.class)));
    }

    private static Money price(Document stored) {
        return new Money(stored.getString("amount"), stored.getString("currency"));
    }

    private static @Nullable PlanPart plan(@Nullable Document stored) {
        return stored == null
                ? null
                : new PlanPart(
                        stored.getString("_id"),
                        stored.getInteger("number"),
                        stored.getInteger("of"),
                        stored.getBoolean("reviewDue"));
    }

    private static @Nullable Outcome outcome(@Nullable Document stored) {
        return stored == null
                ? null
                : new Outcome(
                        stored.getInteger("painBefore"),
                        stored.getInteger("painAfter"),
                        stored.getList("techniques", String.class),
                        stored.getList("areas", String.class),
                        stored.getInteger("tension"),
                        stored.getInteger("mobility"),
                        stored.getInteger("stress"),
                        stored.getInteger("sleep"),
                        stored.getInteger("response"));
    }
}
