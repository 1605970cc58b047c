package clinic.booking.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import clinic.booking.appointment.BookingStatus;
import clinic.booking.availability.Diary;
import clinic.booking.availability.Occupied;
import clinic.booking.client.ClientId;
import clinic.booking.practice.Commitments;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Reads what is taken straight from the bookings, and only the few fields that say so. */
@Repository
class MongoDiary implements Diary, Commitments {

    /** Longer than any session and its turnover, so that nothing that began earlier is missed. */
    private static final Duration LONGEST = Duration.ofHours(10);

    private final MongoOperations mongo;

    MongoDiary(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Occupied> between(String clinicId, Instant from, Instant to) {
        return starting(clinicId, from.minus(LONGEST), to, BookingStatus.OCCUPYING).stream()
                .filter(booking -> booking.busyUntil().isAfter(from))
                .toList();
    }

    @Override
    public List<String> between(String clinicId, PractitionerId practitionerId, Instant from, Instant to) {
        return starting(clinicId, from.minus(LONGEST), to, BookingStatus.LIVE).stream()
                .filter(booking -> booking.practitionerId().equals(practitionerId))
                .filter(booking -> booking.end().isAfter(from))
                .sorted(Comparator.comparing(Occupied::start))
                .map(Occupied::bookingId)
                .toList();
    }

    private List<Occupied> starting(String clinicId, Instant from, Instant to, Collection<BookingStatus> statuses) {
        return mongo.getCollection("bookings")
                .find(and(
                        eq("clinicId", clinicId),
                        gte("slot.start", Date.from(from)),
                        lt("slot.start", Date.from(to)),
                        in("status", statuses.stream().map(BookingStatus::name).toList())))
                .projection(Projections.include("slot", "clientId"))
                .batchSize(5_000)
                .map(MongoDiary::occupied)
                .into(new ArrayList<>());
    }

    private static Occupied occupied(Document booking) {
        Document slot = booking.get("slot", Document.class);
        Instant end = slot.getDate("end").toInstant();
        return new Occupied(
                booking.getString("_id"),
                PractitionerId.of(slot.getString("practitionerId")),
                RoomId.of(slot.getString("roomId")),
                ClientId.of(booking.getString("clientId")),
                slot.getDate("start").toInstant(),
                end,
                end.plus(Duration.ofMinutes(slot.getInteger("turnoverMinutes"))));
    }
}
