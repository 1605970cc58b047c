package clinic.booking.waitlist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Slot;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.client.ClientId;
import clinic.booking.waitlist.WaitlistEntry.State;
import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoWaitlist implements Waitlist {

    private static final Bson OPEN = in("state", State.WAITING.name(), State.ACCEPTING.name());

    private final AggregateStore<WaitlistEntry> store;

    MongoWaitlist(AggregateStore<WaitlistEntry> store) {
        this.store = store;
    }

    @Override
    public WaitlistEntry get(String clinicId, WaitlistEntryId id) {
        return store.find(clinicId, id.toString()).orElseThrow(NotFound::new);
    }

    @Override
    public List<WaitlistEntry> list(String clinicId, @Nullable String after, int limit) {
        return store.list(clinicId, OPEN, after, limit);
    }

    @Override
    public List<WaitlistEntry> ofClient(String clinicId, ClientId clientId, @Nullable String after, int limit) {
        return store.list(clinicId, eq("clientId", clientId.toString()), after, limit);
    }

    @Override
    public Optional<WaitlistEntry> earlierThan(String clinicId, BookingId booking) {
        return store.list(clinicId, eq("claims", WaitlistEntry.claim(booking)), null, 1).stream()
                .findFirst();
    }

    @Override
    public List<WaitlistEntry> wanting(String clinicId, Slot slot) {
        Date start = Date.from(slot.start());
        Bson then = and(eq("state", State.WAITING.name()), lte("from", start), gt("to", start));
        return store.list(clinicId, then, null, Integer.MAX_VALUE).stream()
                .filter(entry -> entry.wants(slot))
                .toList();
    }

    @Override
    public List<WaitlistEntry> due(Instant now, int limit) {
        return store.everywhere(lte("dueAt", Date.from(now)), limit, "dueAt");
    }

    @Override
    public void recall(String clinicId, Reply<WaitlistEntry> reply) {
        store.recall(clinicId, reply);
    }

    @Override
    public void add(Change<WaitlistEntry> creation, Reply<WaitlistEntry> reply) {
        try {
            var unused = store.insert(creation, reply);
        } catch (ClaimTaken taken) {
            throw new WaitingAlready();
        }
    }

    @Override
    public WaitlistEntry change(WaitlistEntry known, Instant at, UnaryOperator<WaitlistEntry> next) {
        return store.change(
                known.clinicId(), known.key(), entry -> new Change<>(next.apply(entry), null, at), Replies.none());
    }
}
