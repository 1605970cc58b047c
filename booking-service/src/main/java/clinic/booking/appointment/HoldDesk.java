package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Treatment;
import clinic.platform.NotFound;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where a slot is held for the minutes somebody fills in a form, and where it becomes a booking. */
public class HoldDesk {

    private static final int BATCH = 200;

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Allocation allocation;
    private final CareCheck care;
    private final Clock clock;

    public HoldDesk(
            Bookings bookings,
            Clients clients,
            Practices practices,
            Allocation allocation,
            CareCheck care,
            Clock clock) {
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.allocation = allocation;
        this.care = care;
        this.clock = clock;
    }

    /**
     * @throws Unbookable when the time cannot be booked at all
     * @throws SlotTaken when somebody or something needed is taken
     */
    public void hold(Caller caller, HoldWish wish, Reply<Booking> reply) {
        String clinicId = caller.clinicId();
        bookings.recall(clinicId, reply);
        Practice practice = practices.of(clinicId);
        Treatment treatment = practice.treatment(wish.treatmentId());
        if (wish.practitionerId() != null) {
            practice.practitioner(wish.practitionerId());
        }
        reply.refuseReuse();

        Act act = new Act(caller.name(), clock.instant());
        Duration length = Duration.ofMinutes(practice.clinic().policy().holdMinutes());
        Hold hold = Hold.forAForm(act.at().plus(length).truncatedTo(ChronoUnit.MILLIS));
        BookingId id = BookingId.next();
        try {
            var unused = allocation.settle(
                    practice,
                    Need.of(wish, treatment),
                    act.at(),
                    slot -> bookings.add(
                            new Held(id, clinicId, null, slot, Offer.of(treatment), null, hold)
                                    .by(act)
                                    .untold(),
                            reply));
        } catch (SlotTaken taken) {
            bookings.recall(clinicId, reply);
            throw taken;
        }
    }

    /**
     * The hold's document becomes the client's booking.
     *
     * @throws NotFound when it is held for somebody already
     * @throws HoldExpired when it is not held any more
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     * @throws HoldDiffers when something else was held than is booked
     * @throws SlotTaken when the client is somewhere else then
     */
    public void book(Caller caller, BookingId id, BookingWish wish, Reply<Booking> reply) {
        bookings.recall(caller.clinicId(), reply);
        Practice practice = practices.of(caller.clinicId());
        Client client = clients.get(caller.clinicId(), wish.clientId());
        Treatment treatment = practice.treatment(wish.treatmentId());
        Act act = new Act(caller.name(), clock.instant());
        try {
            Booking made = bookings.change(
                    caller.clinicId(), id, IfMatch.ANY, hold -> booked(practice, client, wish, hold, act), reply);
            care.lookAgain(made, act);
        } catch (Collision taken) {
            bookings.recall(caller.clinicId(), reply);
            throw allocation.taken(practice, Need.of(wish, treatment), Claims.Resource.CLIENT);
        }
    }

    /** @throws HoldExpired when it is not held any more */
    public Booking find(Caller caller, BookingId id) {
        Booking hold = bookings.get(caller.clinicId(), id);
        if (hold.status() == BookingStatus.EXPIRED || hold.lapsed(clock.instant())) {
            throw new HoldExpired();
        }
        requireForAForm(hold);
        return hold;
    }

    /** Letting go twice is no fault. @throws TransitionRefused when it is a booking by now */
    public void release(Caller caller, BookingId id) {
        Booking known = bookings.get(caller.clinicId(), id);
        if (known.status() == BookingStatus.EXPIRED) {
            return;
        }
        if (known.status() == BookingStatus.HELD) {
            requireForAForm(known);
        }
        Act act = new Act(caller.name(), clock.instant());
        var unused = bookings.change(
                caller.clinicId(), id, IfMatch.ANY, hold -> hold.release(act).untold(), Replies.none());
    }

    /** Ends the holds whose time is over, those nobody has overtaken yet. */
    public void expire() {
        Instant now = clock.instant();
        int ended;
        do {
            ended = bookings.endLapsedHolds(now, BATCH);
        } while (ended == BATCH);
    }

    /** What is kept for somebody on the waitlist or for a plan is nobody else's to take. */
    private static void requireForAForm(Booking hold) {
        if (!hold.heldForAForm()) {
            throw new NotFound();
        }
    }

    private Change<Booking> booked(Practice practice, Client client, BookingWish wish, Booking hold, Act act) {
        Decision taken = hold.take(client.id(), List.of(), act);
        requireForAForm(hold);
        HoldDiffers.check(hold, wish);
        List<String> cautions =
                care.admit(hold.clinicId(), client.id(), hold.offer().technique());
        if (!cautions.isEmpty()) {
            taken = hold.take(client.id(), cautions, act);
        }
        return new Parties(client, practice.practitioner(hold.slot().practitionerId()), practice.clinic()).tell(taken);
    }
}
