package clinic.reporting.fact.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.reporting.fact.ClientFact;
import clinic.reporting.fact.OldFacts;
import clinic.reporting.fact.ResponseFact;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoOldFacts implements OldFacts {

    private static final Sort BY_START = Sort.by("start", "id");

    private final MongoOperations mongo;

    MongoOldFacts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<SessionFact> first(String clinicId) {
        return Optional.ofNullable(mongo.findOne(query(of(clinicId)).with(BY_START), SessionFact.class));
    }

    @Override
    public List<SessionFact> startingBefore(String clinicId, Instant time, @Nullable SessionFact after, int limit) {
        Criteria criteria = of(clinicId).and("start").lt(time);
        if (after != null) {
            criteria = criteria.gte(after.start())
                    .orOperator(
                            where("start").gt(after.start()),
                            where("start").is(after.start()).and("id").gt(after.id()));
        }
        return mongo.find(query(criteria).with(BY_START).limit(limit), SessionFact.class);
    }

    @Override
    public List<Visit> ofClients(String clinicId, Collection<String> clientIds) {
        return new MongoSessions(mongo).visits(of(clinicId).and("clientId").in(clientIds));
    }

    @Override
    public void forget(String clinicId, Instant time, Collection<String> sessionIds, Collection<String> clientIds) {
        mongo.remove(query(of(clinicId).and("id").in(sessionIds)), ResponseFact.class);
        mongo.remove(query(of(clinicId).and("id").in(clientIds).and("erasedAt").exists(false)), ClientFact.class);
        mongo.remove(query(of(clinicId).and("id").in(sessionIds).and("start").lt(time)), SessionFact.class);
    }

    private static Criteria of(String clinicId) {
        return where("clinicId").is(clinicId);
    }
}
