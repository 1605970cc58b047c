package clinic.notification.occasion.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import clinic.notification.occasion.Offering;
import clinic.notification.occasion.Offerings;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** The collection {@code offers}. */
public final class MongoOfferings implements Offerings {

    private final MongoOperations mongo;
    private final Notes<Offering> offers;

    public MongoOfferings(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps("offers").createIndex(new Index("part.clientId", Direction.ASC));
        offers = new Notes<>(mongo, "offers", Offering.class);
    }

    record Kept(String id, Offering part) {}

    @Override
    public void note(Offering offering) {
        offers.note(offering.id(), offering.version(), offering);
    }

    @Override
    public Optional<Offering> find(String id) {
        return offers.find(id);
    }

    @Override
    public List<Offering> ofClient(String clientId) {
        return mongo.find(query(where("part.clientId").is(clientId)), Kept.class, "offers").stream()
                .map(Kept::part)
                .toList();
    }
}
