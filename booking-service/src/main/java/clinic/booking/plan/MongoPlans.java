package clinic.booking.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import clinic.booking.appointment.PlanId;
import clinic.booking.client.ClientId;
import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoPlans implements Plans {

    private final AggregateStore<Plan> store;

    MongoPlans(AggregateStore<Plan> store) {
        this.store = store;
    }

    @Override
    public Plan get(String clinicId, PlanId id) {
        return store.find(clinicId, id.toString())
                .filter(plan -> plan.state() == Plan.State.ACTIVE)
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<Plan> list(String clinicId, @Nullable String after, int limit) {
        return store.list(clinicId, eq("state", Plan.State.ACTIVE.name()), after, limit);
    }

    @Override
    public List<Plan> ofClient(String clinicId, ClientId clientId, @Nullable String after, int limit) {
        var theirs = and(eq("clientId", clientId.toString()), eq("state", Plan.State.ACTIVE.name()));
        return store.list(clinicId, theirs, after, limit);
    }

    @Override
    public List<Plan> due(Instant now, int limit) {
        return store.everywhere(lte("dueAt", Date.from(now)), limit, "dueAt");
    }

    @Override
    public void recall(String clinicId, Reply<Plan> reply) {
        store.recall(clinicId, reply);
    }

    @Override
    public void add(Change<Plan> creation) {
        try {
            var unused = store.insert(creation, Replies.none());
        } catch (ClaimTaken taken) {
            throw new PlanUnderWay();
        }
    }

    @Override
    public Plan change(Plan known, IfMatch expected, Function<Plan, Change<Plan>> decision, Reply<Plan> reply) {
        return store.change(known.clinicId(), known.key(), expected, decision, reply);
    }
}
