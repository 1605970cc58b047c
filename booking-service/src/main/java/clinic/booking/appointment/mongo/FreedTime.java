package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.unset;

import clinic.booking.appointment.Booking;
import clinic.platform.outbox.AggregateStore;
import java.util.Date;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The marks bookings bear of time they let go of. Nobody sees them, so taking them off raises no version. */
@Component
class FreedTime {

    private final AggregateStore<Booking> store;
    private final MongoOperations mongo;

    FreedTime(AggregateStore<Booking> store, MongoOperations mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    List<Booking> find(int limit) {
        return store.everywhere(gt("freed.start", new Date(0)), limit, "freed.start");
    }

    /** What the booking let go of since then stays to be seen. */
    void clear(Booking booking) {
        mongo.getCollection("bookings")
                .updateOne(and(eq("_id", booking.key()), eq("version", booking.version())), unset("freed"));
    }
}
