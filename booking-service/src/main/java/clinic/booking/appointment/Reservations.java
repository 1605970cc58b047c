package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sessions that are held for a client before anybody is told, by the rules bookings are made by. */
public class Reservations {

    private final Bookings bookings;
    private final Allocation allocation;
    private final CareCheck care;

    public Reservations(Bookings bookings, Allocation allocation, CareCheck care) {
        this.bookings = bookings;
        this.allocation = allocation;
        this.care = care;
    }

    /** @throws clinic.booking.intake.ClearanceNeeded when a red flag stands */
    public void requireCleared(Session session) {
        var unused = care.admit(
                session.client().clinicId(),
                session.client().id(),
                session.treatment().technique());
    }

    /** @throws Unbookable when no session can start then, or nobody can ever give it, whatever is booked */
    public void requirePossible(Session session, Act act) {
        Practice practice = session.practice();
        new Admission(practice, act.at(), false).requireBookable(session.start());
        Admission.require(practice.roomsFor(session.treatment()));
        boolean qualified = practice.practitioners().stream()
                .filter(one -> session.practitionerId() == null || one.id().equals(session.practitionerId()))
                .anyMatch(one -> one.qualifiedFor(session.treatment().technique()));
        if (!qualified) {
            throw new Unbookable("not-qualified", "Nobody asked for offers this technique.");
        }
    }

    /** Whether a session could be held now. @param ignored ids of bookings that will make way */
    public boolean possible(Session session, Set<String> ignored, Act act) {
        try {
            return allocation
                    .places(session.practice(), Need.of(session), act.at(), ignored)
                    .best()
                    .isPresent();
        } catch (Unbookable closed) {
            return false;
        }
    }

    /**
     * @throws Unbookable when the time cannot be booked at all
     * @throws SlotTaken when somebody or something needed is taken
     */
    public Slot hold(BookingId id, Session session, @Nullable PlanSession plan, Hold hold, Act act) {
        return allocation.settle(session.practice(), Need.of(session), act.at(), slot -> {
            Decision decision = new Held(
                            id,
                            session.client().clinicId(),
                            session.client().id(),
                            slot,
                            Offer.of(session.treatment()),
                            plan,
                            hold)
                    .by(act);
            bookings.add(decision.untold(), Replies.none());
        });
    }

    /** What is held becomes a booking and is told; what is one already, or is gone, stays as it is. */
    public void confirm(Practice practice, Client client, BookingId id, PlanSession plan, Act act) {
        try {
            Booking made = bookings.change(
                    client.clinicId(),
                    id,
                    IfMatch.ANY,
                    held -> confirmed(held, practice, client, plan, act),
                    Replies.none());
            care.lookAgain(made, act);
        } catch (TransitionRefused | HoldExpired | NotFound settled) {
            return; // done before, or let go
        }
    }

    /** What was found since the plan was made is for a practitioner to decide on. */
    private Change<Booking> confirmed(
            Booking held, Practice practice, Client client, @Nullable PlanSession plan, Act act) {
        List<String> cautions =
                care.cautions(held.clinicId(), client.id(), held.offer().technique());
        return new Parties(client, practice.practitioner(held.slot().practitionerId()), practice.clinic())
                .tell(held.take(client.id(), plan, cautions, act));
    }

    /** Lets go of what is still held; what never was, or is no more, needs nothing. */
    public void release(String clinicId, BookingId id, Act act) {
        try {
            var unused = bookings.change(
                    clinicId, id, IfMatch.ANY, held -> held.release(act).untold(), Replies.none());
        } catch (TransitionRefused | NotFound settled) {
            return; // nothing is held
        }
    }
}
