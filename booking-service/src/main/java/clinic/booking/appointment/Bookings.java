package clinic.booking.appointment;

import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All bookings. What may not overlap is held by the database: a write that would is refused whole. */
public interface Bookings {

    /** @throws NotFound when the clinic has no such booking */
    Booking get(String clinicId, BookingId id);

    /** In the order of their start. @param after the last one of the part before, as {@link #position} gives it */
    List<Booking> list(String clinicId, BookingFilter filter, @Nullable String after, int limit);

    /** Where a booking stands in a list. */
    String position(Booking booking);

    /** Sessions of these plans that were not let go, in the order of their start. */
    List<Booking> ofPlans(String clinicId, Collection<PlanId> plans);

    /** What was offered to an entry of the waitlist, whatever became of it. */
    List<Booking> offeredTo(String clinicId, WaitlistEntryId entry);

    /** Of all clinics, those that let go of time the waitlist has not seen. */
    List<Booking> withFreedTime(int limit);

    /** The waitlist has seen what this booking let go of, as of this version. */
    void seenByWaitlist(Booking booking);

    /** Ends holds, of all clinics, whose time is over. Returns how many were found. */
    int endLapsedHolds(Instant now, int limit);

    /** Answers a creation that was carried out before; see {@link clinic.platform.outbox.AggregateStore#recall}. */
    void recall(String clinicId, Reply<Booking> reply);

    /** @throws Collision when another booking takes up what this one needs */
    void add(Change<Booking> creation, Reply<Booking> reply);

    /**
     * Decides on the newest state, once more when somebody was faster.
     *
     * @throws NotFound when the clinic has no such booking
     * @throws Collision when another booking takes up what this one needs
     */
    Booking change(
            String clinicId,
            BookingId id,
            IfMatch expected,
            Function<Booking, Change<Booking>> decision,
            Reply<Booking> reply);
}
