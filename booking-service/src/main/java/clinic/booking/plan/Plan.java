package clinic.booking.plan;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.PlanSession;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import clinic.platform.Aggregate;
import clinic.platform.outbox.ResourceClaims;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A course of sessions. It is made in steps; this document says how far they went, so that whatever stops them, a plan
 * that was committed is finished and one that was not is undone.
 *
 * @param sessions while preparing all that may be held, afterwards those that are
 * @param moves reschedulings that are decided on and not yet all carried out
 * @param instead what becomes of moves that cannot be had; null without moves
 * @param by who asked for the steps under way
 * @param request claim of the request that is being carried out; null without an Idempotency-Key
 * @param dueAt when somebody has to look after it if nobody did; null when nothing is left to do
 */
public record Plan(
        PlanId id,
        String clinicId,
        long version,
        State state,
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Rhythm frequency,
        List<PlannedSession> sessions,
        List<PlannedSession> moves,
        @Nullable OnConflict instead,
        String by,
        @Nullable String request,
        @Nullable Instant dueAt)
        implements Aggregate {

    /** How far it went. */
    public enum State {
        PREPARING,
        ACTIVE,
        UNDONE
    }

    static Plan prepare(
            String clinicId, PlanWish wish, List<Instant> starts, String by, @Nullable String request, Instant dueAt) {
        PlanId id = PlanId.next();
        return new Plan(
                id,
                clinicId,
                1,
                State.PREPARING,
                wish.clientId(),
                wish.treatmentId(),
                wish.practitionerId(),
                wish.frequency(),
                PlannedSession.of(id, starts),
                List.of(),
                null,
                by,
                request,
                dueAt);
    }

    /** From here on it is finished, whatever happens. @throws PlanUndone when it was given up meanwhile */
    Plan commit(List<PlannedSession> held, Instant nextLook) {
        if (state != State.PREPARING) {
            throw new PlanUndone();
        }
        return next(State.ACTIVE, held, by, nextLook).moving(frequency, List.of(), null);
    }

    Plan undo(Instant nextLook) {
        return next(State.UNDONE, sessions, by, nextLook).moving(frequency, List.of(), null);
    }

    /** From here on its sessions go where the other rhythm says, whatever happens. */
    Plan repeat(Rhythm other, List<PlannedSession> towards, OnConflict otherwise, String who, Instant nextLook) {
        return next(state, sessions, who, nextLook).moving(other, towards, otherwise);
    }

    /** Somebody looks after it once more. */
    Plan again(Instant nextLook) {
        return next(state, sessions, by, nextLook);
    }

    /** Nothing is left to do. */
    Plan settled() {
        return next(state, sessions, by, null).moving(frequency, List.of(), null);
    }

    private Plan moving(Rhythm rhythm, List<PlannedSession> towards, @Nullable OnConflict otherwise) {
        return new Plan(
                id,
                clinicId,
                version,
                state,
                clientId,
                treatmentId,
                practitionerId,
                rhythm,
                sessions,
                List.copyOf(towards),
                otherwise,
                by,
                request,
                dueAt);
    }

    private Plan next(State to, List<PlannedSession> which, String who, @Nullable Instant nextLook) {
        return new Plan(
                id,
                clinicId,
                version + 1,
                to,
                clientId,
                treatmentId,
                practitionerId,
                frequency,
                List.copyOf(which),
                moves,
                instead,
                who,
                to == State.PREPARING ? request : null,
                nextLook);
    }

    /** Which session of the plan a booking is. */
    public PlanSession session(BookingId booking) {
        int before = IntStream.range(0, sessions.size())
                .filter(n -> sessions.get(n).bookingId().equals(booking))
                .findFirst()
                .orElseThrow();
        return new PlanSession(id, before + 1, sessions.size());
    }

    /** The same request twice at once makes one plan. */
    public static ResourceClaims claims(Plan plan, Instant now) {
        return plan.request == null
                ? ResourceClaims.NONE
                : new ResourceClaims(Set.of("making:" + plan.request), Instant.MAX);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
