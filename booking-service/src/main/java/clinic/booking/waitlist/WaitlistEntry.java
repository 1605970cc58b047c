package clinic.booking.waitlist;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Slot;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import clinic.platform.Aggregate;
import clinic.platform.outbox.ResourceClaims;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A client who would take a slot that becomes free.
 *
 * @param practitionerId null for anybody
 * @param from of the session's start, {@code to} exclusive
 * @param earlierThan the booking of theirs they would like to come before; null when there is none in particular
 * @param accepting the offer that is being accepted
 * @param dueAt when somebody has to see what became of that; null when nothing is open
 */
public record WaitlistEntry(
        WaitlistEntryId id,
        String clinicId,
        long version,
        State state,
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Instant from,
        Instant to,
        @Nullable BookingId earlierThan,
        @Nullable BookingId accepting,
        @Nullable Instant dueAt)
        implements Aggregate {

    /** What became of it. */
    public enum State {
        WAITING,
        ACCEPTING,
        FULFILLED,
        WITHDRAWN
    }

    static WaitlistEntry waiting(WaitlistEntryId id, String clinicId, WaitlistWish wish) {
        return new WaitlistEntry(
                id,
                clinicId,
                1,
                State.WAITING,
                wish.clientId(),
                wish.treatmentId(),
                wish.practitionerId(),
                wish.from(),
                wish.to(),
                wish.earlierThan(),
                null,
                null);
    }

    /** One entry for each booking somebody would like to come before: a form sent twice makes one. */
    public ResourceClaims claims() {
        boolean open = state == State.WAITING || state == State.ACCEPTING;
        return open && earlierThan != null
                ? new ResourceClaims(Set.of(claim(earlierThan)), Instant.MAX)
                : ResourceClaims.NONE;
    }

    static String claim(BookingId earlierThan) {
        return "earlier-than:" + earlierThan;
    }

    boolean wants(Slot slot) {
        return !slot.start().isBefore(from)
                && slot.start().isBefore(to)
                && (practitionerId == null || practitionerId.equals(slot.practitionerId()));
    }

    WaitlistEntry accept(BookingId offer, Instant nextLook) {
        return next(State.ACCEPTING, offer, nextLook);
    }

    /** Nothing is open any more. */
    WaitlistEntry become(State settled) {
        return next(settled, null, null);
    }

    private WaitlistEntry next(State next, @Nullable BookingId offer, @Nullable Instant nextLook) {
        return new WaitlistEntry(
                id,
                clinicId,
                version + 1,
                next,
                clientId,
                treatmentId,
                practitionerId,
                from,
                to,
                earlierThan,
                offer,
                nextLook);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
