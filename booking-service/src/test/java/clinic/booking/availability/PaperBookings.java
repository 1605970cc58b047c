package clinic.booking.availability;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingFilter;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Claims;
import clinic.booking.appointment.Collision;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses a booking whose claims are taken, as the unique index does; what it takes is forgotten at once. */
final class PaperBookings implements Bookings {

    private final Set<String> taken = new HashSet<>();

    PaperBookings(List<Booking> bookings, Instant now) {
        bookings.forEach(booking -> taken.addAll(Claims.of(booking, now).names()));
    }

    @Override
    public void add(Change<Booking> creation, Reply<Booking> reply) {
        Set<String> wanted =
                new HashSet<>(Claims.of(creation.after(), creation.at()).names());
        if (wanted.isEmpty()) {
            throw new IllegalStateException("a booking that claims nothing");
        }
        wanted.retainAll(taken);
        if (!wanted.isEmpty()) {
            throw new Collision(Claims.Resource.ROOM);
        }
    }

    @Override
    public void recall(String clinicId, Reply<Booking> reply) {}

    @Override
    public Booking get(String clinicId, BookingId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Booking> list(String clinicId, BookingFilter filter, String after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String position(Booking booking) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Booking> ofPlans(String clinicId, Collection<PlanId> plans) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Booking> offeredTo(String clinicId, WaitlistEntryId entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Booking> withFreedTime(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void seenByWaitlist(Booking booking) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int endLapsedHolds(Instant now, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Booking change(
            String clinicId,
            BookingId id,
            IfMatch expected,
            Function<Booking, Change<Booking>> decision,
            Reply<Booking> reply) {
        throw new UnsupportedOperationException();
    }
}
