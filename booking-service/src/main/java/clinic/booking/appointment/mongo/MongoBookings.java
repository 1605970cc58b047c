package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingErasure;
import clinic.booking.appointment.BookingFilter;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.platform.InvalidRequest;
import clinic.platform.NotFound;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoBookings implements Bookings {

    private static final Pattern POSITION = Pattern.compile("(-?\\d{1,15})/(.+)");

    private final AggregateStore<Booking> store;
    private final Collisions collisions;
    private final LapsedHolds holds;
    private final FreedTime freed;
    private final BookingErasure erasure;

    MongoBookings(
            AggregateStore<Booking> store,
            Collisions collisions,
            LapsedHolds holds,
            FreedTime freed,
            BookingErasure erasure) {
        this.store = store;
        this.collisions = collisions;
        this.holds = holds;
        this.freed = freed;
        this.erasure = erasure;
    }

    @Override
    public Booking get(String clinicId, BookingId id) {
        return store.find(clinicId, id.toString()).orElseThrow(NotFound::new);
    }

    @Override
    public List<Booking> list(String clinicId, BookingFilter filter, @Nullable String after, int limit) {
        List<Bson> conditions = conditions(filter);
        if (after != null) {
            conditions.add(beyond(after));
        }
        return store.list(clinicId, and(conditions), limit, "slot.start", "_id");
    }

    @Override
    public String position(Booking booking) {
        return booking.slot().start().toEpochMilli() + "/" + booking.key();
    }

    @Override
    public void recall(String clinicId, Reply<Booking> reply) {
        store.recall(clinicId, reply);
    }

    @Override
    public void add(Change<Booking> creation, Reply<Booking> reply) {
        Booking booking = creation.after();
        erasure.recheck(
                overtaking(booking.clinicId(), booking.id(), () -> store.insert(creation, reply), creation::at));
    }

    @Override
    public Booking change(
            String clinicId,
            BookingId id,
            IfMatch expected,
            Function<Booking, Change<Booking>> decision,
            Reply<Booking> reply) {
        AtomicReference<Instant> at = new AtomicReference<>(Instant.MIN);
        Function<Booking, Change<Booking>> timed = before -> {
            Change<Booking> change = decision.apply(before);
            at.set(change.at());
            return change;
        };
        Booking after =
                overtaking(clinicId, id, () -> store.change(clinicId, id.toString(), expected, timed, reply), at::get);
        erasure.recheck(after);
        return after;
    }

    @Override
    public List<Booking> ofPlans(String clinicId, Collection<PlanId> plans) {
        List<String> ids = plans.stream().map(PlanId::toString).toList();
        Bson theirs = and(in("plan.planId", ids), nin("status", names(BookingStatus.HOLDS)));
        return store.list(clinicId, theirs, Integer.MAX_VALUE, "slot.start", "_id");
    }

    @Override
    public List<Booking> offeredTo(String clinicId, WaitlistEntryId entry) {
        return store.list(clinicId, eq("hold.entryId", entry.toString()), Integer.MAX_VALUE, "_id");
    }

    @Override
    public List<Booking> withFreedTime(int limit) {
        return freed.find(limit);
    }

    @Override
    public void seenByWaitlist(Booking booking) {
        freed.clear(booking);
    }

    @Override
    public int endLapsedHolds(Instant now, int limit) {
        return holds.end(now, limit);
    }

    /** A hold in the way gives way the moment it has lapsed. */
    private Booking overtaking(String clinicId, BookingId id, Supplier<Booking> write, Supplier<Instant> now) {
        while (true) {
            try {
                return write.get();
            } catch (ClaimTaken taken) {
                if (!holds.letGo(clinicId, taken.claims(), now.get())) {
                    throw collisions.explain(clinicId, id.toString(), taken);
                }
            }
        }
    }

    private static List<Bson> conditions(BookingFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        add(conditions, filter.clientId(), id -> eq("clientId", id.toString()));
        add(conditions, filter.practitionerId(), id -> eq("slot.practitionerId", id.toString()));
        add(conditions, filter.roomId(), id -> eq("slot.roomId", id.toString()));
        add(conditions, filter.from(), from -> gte("slot.start", Date.from(from)));
        add(conditions, filter.to(), to -> lt("slot.start", Date.from(to)));
        conditions.add(
                filter.statuses().isEmpty()
                        ? nin("status", names(BookingStatus.HOLDS))
                        : in("status", names(filter.statuses())));
        return conditions;
    }

    private static List<String> names(Set<BookingStatus> statuses) {
        return statuses.stream().map(BookingStatus::name).toList();
    }

    private static <T> void add(List<Bson> conditions, @Nullable T value, Function<T, Bson> condition) {
        if (value != null) {
            conditions.add(condition.apply(value));
        }
    }

    private static Bson beyond(String position) {
        Matcher parts = POSITION.matcher(position);
        if (!parts.matches()) {
            throw InvalidRequest.foreignCursor();
        }
        Date start = new Date(Long.parseLong(parts.group(1)));
        // the first condition says nothing new, but bounds the part of the index that is read
        return and(
                gte("slot.start", start),
                or(gt("slot.start", start), and(eq("slot.start", start), gt("_id", parts.group(2)))));
    }
}
