package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.BookingTraces;
import clinic.booking.client.Client;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Redaction;
import java.util.List;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

@Repository
class MongoBookingTraces implements BookingTraces {

    private static final int BATCH = 100;
    private static final int MANY = 10_000;

    private final AggregateStore<Booking> store;

    MongoBookingTraces(AggregateStore<Booking> store) {
        this.store = store;
    }

    @Override
    public List<Booking> open(Client client) {
        List<String> open = BookingStatus.OPEN.stream().map(BookingStatus::name).toList();
        return store.list(client.clinicId(), and(of(client), in("status", open)), MANY, "slot.start", "_id");
    }

    @Override
    public List<Booking> unredacted(Client client) {
        return store.list(client.clinicId(), and(of(client), ne(Redaction.MARK, true)), BATCH, "slot.start", "_id");
    }

    private static Bson of(Client client) {
        return eq("clientId", client.key());
    }
}
