package clinic.reporting.rebuild.mongo;

import static com.mongodb.client.model.Filters.eq;

import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import clinic.platform.web.Reply;
import clinic.reporting.rebuild.Rebuild;
import clinic.reporting.rebuild.Rebuilds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoRebuilds implements Rebuilds {

    private static final ResourceClaims ONE_AT_A_TIME = new ResourceClaims(Set.of("rebuild"), Instant.MAX);
    private static final Bson RUNNING = eq("state", Rebuild.State.RUNNING.name());
    private static final int MANY = 1_000;

    private final AggregateStore<Rebuild> store;

    MongoRebuilds(MongoOperations mongo, OutboxRelay relay) {
        this.store = new AggregateStore<>(
                        mongo,
                        relay,
                        Rebuild.class,
                        "rebuilds",
                        (rebuild, at) -> rebuild.isRunning() ? ONE_AT_A_TIME : ResourceClaims.NONE)
                .indexed("state");
    }

    @Override
    public Optional<Rebuild> find(String clinicId, String id) {
        return store.find(clinicId, id);
    }

    @Override
    public void recall(String clinicId, Reply<Rebuild> reply) {
        store.recall(clinicId, reply);
    }

    @Override
    public boolean add(Rebuild first, Reply<Rebuild> reply) {
        try {
            store.insert(new Change<>(first, null, first.startedAt()), reply);
            return true;
        } catch (ClaimTaken taken) {
            return false;
        }
    }

    @Override
    public Optional<Rebuild> running(String clinicId) {
        return store.list(clinicId, RUNNING, null, 1).stream().findFirst();
    }

    @Override
    public List<Rebuild> running() {
        return store.everywhere(RUNNING, MANY, "_id");
    }

    @Override
    public Rebuild change(Rebuild known, UnaryOperator<Rebuild> decision, Instant at, Reply<Rebuild> reply) {
        return store.change(
                known.clinicId(), known.id(), newest -> new Change<>(decision.apply(newest), null, at), reply);
    }
}
