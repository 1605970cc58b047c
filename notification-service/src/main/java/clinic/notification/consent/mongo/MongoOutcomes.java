package clinic.notification.consent.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import clinic.events.ClientPart;
import clinic.events.EventType;
import clinic.notification.consent.Outcome;
import clinic.notification.consent.Outcomes;
import clinic.notification.consent.ToldOutcomes;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.outbox.OutboxRelay;
import clinic.platform.outbox.ResourceClaims;
import clinic.platform.outbox.Told;
import clinic.platform.web.Replies;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collection {@code outcomes}. */
public final class MongoOutcomes implements Outcomes, ToldOutcomes {

    private static final int AT_ONCE = 100;

    private final AggregateStore<Outcome> store;

    public MongoOutcomes(MongoOperations mongo, OutboxRelay relay) {
        store = new AggregateStore<>(mongo, relay, Outcome.class, "outcomes", (outcome, at) -> ResourceClaims.NONE)
                .indexed("clientId");
    }

    @Override
    public Optional<Outcome> find(String clinicId, String bookingId) {
        return store.find(clinicId, bookingId);
    }

    @Override
    public boolean add(Change<Outcome> first) {
        try {
            store.insert(first, Replies.none());
            return true;
        } catch (ClaimTaken thereAlready) {
            return false;
        }
    }

    @Override
    public void change(String clinicId, String bookingId, Function<Outcome, Change<Outcome>> decision) {
        store.change(clinicId, bookingId, decision, Replies.none());
    }

    @Override
    public List<Told<Outcome>> list(String clinicId, @Nullable String after, int limit) {
        return store.toldBy(EventType.OUTCOME_REPORTED).list(clinicId, exists("clientId"), after, limit);
    }

    @Override
    public void redact(String clientId) {
        List<Outcome> theirs;
        do {
            theirs = store.everywhere(eq("clientId", clientId), AT_ONCE, "_id");
            theirs.forEach(outcome -> redact(clientId, outcome));
        } while (theirs.size() == AT_ONCE);
    }

    private void redact(String clientId, Outcome outcome) {
        store.redaction()
                .change(
                        outcome.clinicId(),
                        outcome.id(),
                        newest -> new Change<>(newest.redacted(), null, newest.reportedAt()),
                        newest -> ClientPart.erased(clientId, 1));
    }
}
