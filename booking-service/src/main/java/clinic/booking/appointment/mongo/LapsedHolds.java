package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.TransitionRefused;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Holds whose time is over and that no sweep has come by yet. */
@Component
class LapsedHolds {

    private static final int MOST_IN_THE_WAY = 100;

    private final AggregateStore<Booking> store;

    LapsedHolds(AggregateStore<Booking> store) {
        this.store = store;
    }

    int end(Instant now, int limit) {
        List<Booking> lapsed = store.everywhere(due(now), limit, "hold.expiresAt");
        lapsed.forEach(hold -> expire(hold, now));
        return lapsed.size();
    }

    /** Whether any of these claims was one of theirs: then it is free now. */
    boolean letGo(String clinicId, Set<String> claims, Instant now) {
        List<Booking> inTheWay = store.list(clinicId, and(in("claims", claims), due(now)), MOST_IN_THE_WAY, "_id");
        inTheWay.forEach(hold -> expire(hold, now));
        return !inTheWay.isEmpty();
    }

    private void expire(Booking hold, Instant now) {
        try {
            var unused = store.change(
                    hold.clinicId(),
                    hold.key(),
                    IfMatch.ANY,
                    newest -> newest.release(Act.ofTheService(now)).untold(),
                    Replies.none());
        } catch (TransitionRefused gone) {
            return; // somebody took or released it meanwhile
        }
    }

    private static Bson due(Instant now) {
        return and(eq("status", BookingStatus.HELD.name()), lte("hold.expiresAt", Date.from(now)));
    }
}
