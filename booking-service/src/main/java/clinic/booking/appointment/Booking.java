package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.platform.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A client's appointment with a practitioner. Every change makes a new state and says which event tells of it.
 *
 * @param clientId null as long as a hold is nobody's
 * @param scheduleRevision 0 at first, raised by each rescheduling
 * @param confirmedAt when it was first confirmed; null as long as it never was
 * @param cautions what a practitioner decided on, or is to decide on, before the session
 * @param imported from before this software
 * @param plan which session of a plan it is; null outside plans
 * @param hold how the slot is or was kept before it became a booking; null for what was never held
 * @param freed what it let go of and the waitlist has not seen yet; null for nothing
 */
public record Booking(
        BookingId id,
        String clinicId,
        long version,
        BookingStatus status,
        @Nullable ClientId clientId,
        Slot slot,
        Offer offer,
        int scheduleRevision,
        @Nullable Instant confirmedAt,
        List<String> cautions,
        @Nullable Cancellation cancellation,
        @Nullable Completion completion,
        boolean imported,
        @Nullable PlanSession plan,
        @Nullable Hold hold,
        @Nullable List<Slot> freed,
        List<HistoryEntry> history)
        implements Aggregate {

    /** Confirmed at once, or requested when a practitioner has to decide on cautions. */
    public static Decision book(
            BookingId id, String clinicId, ClientId clientId, Slot slot, Offer offer, List<String> cautions, Act act) {
        boolean confirmed = cautions.isEmpty();
        BookingStatus status = confirmed ? BookingStatus.CONFIRMED : BookingStatus.REQUESTED;
        Booking booking = new Booking(
                id,
                clinicId,
                1,
                status,
                clientId,
                slot,
                offer,
                0,
                confirmed ? act.at() : null,
                cautions,
                null,
                null,
                false,
                null,
                null,
                null,
                List.of(act.entry(status.name())));
        return new Decision(booking, confirmed ? Happening.CONFIRMED : Happening.REQUESTED, act.at());
    }

    /**
     * What was held becomes a client's booking.
     *
     * @throws HoldExpired when it is not held any more
     */
    public Decision take(ClientId client, List<String> cautions, Act act) {
        return take(client, plan, cautions, act);
    }

    /** As {@link #take(ClientId, List, Act)}. @param session which of its plan's sessions it is in the end */
    Decision take(ClientId client, @Nullable PlanSession session, List<String> cautions, Act act) {
        if (status == BookingStatus.EXPIRED || lapsed(act.at())) {
            throw new HoldExpired();
        }
        require(BookingStatus.HELD, BookingStatus.CONFIRMED);
        boolean confirmed = cautions.isEmpty();
        return become(confirmed ? BookingStatus.CONFIRMED : BookingStatus.REQUESTED)
                .taken(client, session, cautions)
                .tell(confirmed ? Happening.CONFIRMED : Happening.REQUESTED, act);
    }

    /** Lets go of what was held. */
    public Decision release(Act act) {
        require(BookingStatus.HELD, BookingStatus.EXPIRED);
        return become(BookingStatus.EXPIRED).tell(Happening.EXPIRED, act);
    }

    /** Whom on the waitlist it is, or was, offered to. */
    public Optional<WaitlistEntryId> offeredTo() {
        return Optional.ofNullable(hold).map(Hold::entryId);
    }

    /** Kept for somebody who fills in a form. */
    boolean heldForAForm() {
        return status == BookingStatus.HELD && clientId == null;
    }

    /** Whether it is a hold whose time is over, swept or not. */
    public boolean lapsed(Instant now) {
        return status == BookingStatus.HELD && hold != null && hold.over(now);
    }

    public Decision confirm(Act act) {
        require(BookingStatus.REQUESTED, BookingStatus.CONFIRMED);
        return become(BookingStatus.CONFIRMED).tell(Happening.CONFIRMED, act);
    }

    /** Back to a practitioner's decision, for what an assessment has shown since. */
    public Decision holdBack(List<String> why, Act act) {
        require(BookingStatus.CONFIRMED, BookingStatus.REQUESTED);
        return become(BookingStatus.REQUESTED).cautions(why).tell(Happening.REQUESTED, act);
    }

    public Decision reschedule(Slot to, Act act) {
        requireReschedulable();
        return next().slot(to).revision(scheduleRevision + 1).tell(Happening.RESCHEDULED, act);
    }

    /** @throws TransitionRefused unless it can still be moved */
    public void requireReschedulable() {
        if (status != BookingStatus.CONFIRMED && status != BookingStatus.REQUESTED) {
            throw new TransitionRefused(status, BookingStatus.CONFIRMED);
        }
    }

    /** @param late within the clinic's notice */
    public Decision cancel(Cancellation.By by, @Nullable String reason, boolean late, Act act) {
        return become(BookingStatus.CANCELLED)
                .cancellation(new Cancellation(by, reason, late && by == Cancellation.By.CLIENT))
                .tell(Happening.CANCELLED, act);
    }

    public Decision checkIn(Act act) {
        return become(BookingStatus.CHECKED_IN).tell(Happening.CHECKED_IN, act);
    }

    public Decision undoCheckIn(Act act) {
        require(BookingStatus.CHECKED_IN, BookingStatus.CONFIRMED);
        return become(BookingStatus.CONFIRMED).tell(Happening.CONFIRMED, act);
    }

    public Decision recordNoShow(Act act) {
        return become(BookingStatus.NO_SHOW).tell(Happening.NO_SHOW_RECORDED, act);
    }

    public Decision undoNoShow(Act act) {
        require(BookingStatus.NO_SHOW, BookingStatus.CONFIRMED);
        return become(BookingStatus.CONFIRMED).tell(Happening.CONFIRMED, act);
    }

    public Decision complete(Completion session, Act act) {
        return become(BookingStatus.COMPLETED).completion(session).tell(Happening.COMPLETED, act);
    }

    /** Replaces what was recorded of the session. */
    public Decision correct(Completion session, Act act) {
        require(BookingStatus.COMPLETED, BookingStatus.COMPLETED);
        return next().completion(session).tell(Happening.COMPLETED, act);
    }

    /** @throws TransitionRefused for a hold that is nobody's: what is done to bookings cannot be done to it */
    @Override
    public ClientId clientId() {
        return guest().orElseThrow(() -> new TransitionRefused(status, BookingStatus.CONFIRMED));
    }

    /** Whom it is for; nobody as long as it is a hold somebody fills in a form for. */
    public Optional<ClientId> guest() {
        return Optional.ofNullable(clientId);
    }

    @Override
    public String key() {
        return id.toString();
    }

    private void require(BookingStatus from, BookingStatus to) {
        if (status != from) {
            throw new TransitionRefused(status, to);
        }
    }

    private NextBooking become(BookingStatus to) {
        if (!status.mayBecome(to)) {
            throw new TransitionRefused(status, to);
        }
        return next().status(to);
    }

    private NextBooking next() {
        return new NextBooking(this);
    }
}
