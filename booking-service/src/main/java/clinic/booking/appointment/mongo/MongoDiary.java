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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Reads what is taken straight from the bookings, and only the few fields that say so. */
@Repository
class MongoDiary implements Diary, Commitments {

    /** Longer than any session and its turnover, so that nothing that began earlier is missed. */
    private static final Duration LONGEST = Duration.ofHours(10);

    private static final Set<BookingStatus> TAKING =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(BookingStatus.CANCELLED, BookingStatus.EXPIRED)));

    private final MongoOperations mongo;

    MongoDiary(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Occupied> between(String clinicId, Instant from, Instant to, Instant now) {
        Bson all = and(eq("clinicId", clinicId), starting(from, to));
        return found(all, TAKING, booking -> !lapsed(booking, now)).stream()
                .filter(booking -> booking.busyUntil().isAfter(from))
                .toList();
    }

    @Override
    public List<String> between(String clinicId, PractitionerId practitionerId, Instant from, Instant to) {
        Bson theirs =
                and(eq("clinicId", clinicId), eq("slot.practitionerId", practitionerId.toString()), starting(from, to));
        return found(theirs, BookingStatus.LIVE, booking -> true).stream()
                .filter(booking -> booking.end().isAfter(from))
                .sorted(Comparator.comparing(Occupied::start))
                .map(Occupied::bookingId)
                .toList();
    }

    private static Bson starting(Instant from, Instant to) {
        return and(gte("slot.start", Date.from(from.minus(LONGEST))), lt("slot.start", Date.from(to)));
    }

    private List<Occupied> found(Bson which, Collection<BookingStatus> statuses, Predicate<Document> counts) {
        List<Occupied> found = new ArrayList<>();
        mongo.getCollection("bookings")
                .find(and(
                        which,
                        in("status", statuses.stream().map(BookingStatus::name).toList())))
                .projection(Projections.include("slot", "clientId", "status", "hold"))
                .batchSize(5_000)
                .forEach(booking -> {
                    if (counts.test(booking)) {
                        found.add(occupied(booking));
                    }
                });
        return found;
    }

    /** Free again though no sweep has come by yet. */
    private static boolean lapsed(Document booking, Instant now) {
        Document hold = booking.get("hold", Document.class);
        Date until = hold == null ? null : hold.getDate("expiresAt");
        return until != null
                && BookingStatus.HELD.name().equals(booking.getString("status"))
                && !until.toInstant().isAfter(now);
    }

    private static Occupied occupied(Document booking) {
        Document slot = booking.get("slot", Document.class);
        Instant end = slot.getDate("end").toInstant();
        String guest = booking.getString("clientId");
        return new Occupied(
                booking.getString("_id"),
                PractitionerId.of(slot.getString("practitionerId")),
                RoomId.of(slot.getString("roomId")),
                guest == null ? null : ClientId.of(guest),
                slot.getDate("start").toInstant(),
                end,
                end.plus(Duration.ofMinutes(slot.getInteger("turnoverMinutes"))));
    }
}
