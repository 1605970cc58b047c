package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Treatment;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where bookings get their time, practitioner and room: made and moved. */
public class Reception {

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Allocation allocation;
    private final CareCheck care;
    private final Clock clock;

    public Reception(
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
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     * @throws SlotTaken when somebody or something needed is taken; names what, and free times near it
     */
    public void book(Caller caller, BookingWish wish, Reply<Booking> reply) {
        bookings.recall(caller.clinicId(), reply);
        Practice practice = practices.of(caller.clinicId());
        Client client = clients.get(caller.clinicId(), wish.clientId());
        Treatment treatment = practice.treatment(wish.treatmentId());
        requireKnown(practice, wish.practitionerId());
        reply.refuseReuse();

        Act act = new Act(caller.name(), clock.instant(), wish.override());
        List<String> cautions = care.admit(caller.clinicId(), client.id(), treatment.technique());
        Need need = Need.of(wish, treatment);
        Places places = allocation.places(practice, need, admission(practice, act));
        BookingId id = BookingId.next();
        while (true) {
            Slot slot = places.best().orElseThrow(() -> taken(practice, need, places, reply));
            try {
                Change<Booking> made = booked(id, practice, client, slot, treatment, cautions, act);
                bookings.add(made, reply);
                care.lookAgain(made.after(), act);
                return;
            } catch (Collision lost) {
                places.drop(slot, lost);
            }
        }
    }

    /** By the clinic's own rules; see {@link #reschedule(Caller, BookingId, IfMatch, Instant, PractitionerId, String, Reply)}. */
    public void reschedule(
            Caller caller,
            BookingId id,
            IfMatch expected,
            Instant start,
            @Nullable PractitionerId practitionerId,
            Reply<Booking> reply) {
        reschedule(caller, id, expected, start, practitionerId, null, reply);
    }

    /**
     * @param practitionerId null to stay with the same one
     * @param override why notice, horizon and working hours are passed over; null when they are not
     * @throws TransitionRefused when the booking can no longer be moved
     * @throws Unbookable when the time cannot be booked at all
     * @throws SlotTaken as for {@link #book}
     */
    public void reschedule(
            Caller caller,
            BookingId id,
            IfMatch expected,
            Instant start,
            @Nullable PractitionerId practitionerId,
            @Nullable String override,
            Reply<Booking> reply) {
        Practice practice = practices.of(caller.clinicId());
        Booking known = bookings.get(caller.clinicId(), id);
        requireKnown(practice, practitionerId);
        Client client = clients.get(caller.clinicId(), known.clientId());
        Act act = new Act(caller.name(), clock.instant(), override);
        Move move = new Move(practice, client, start, practitionerId, act);
        while (true) {
            try {
                Booking after =
                        bookings.change(caller.clinicId(), id, expected, before -> moved(move, before, reply), reply);
                care.lookForRedFlag(after, act);
                return;
            } catch (Collision lost) {
                move.lose(lost);
            }
        }
    }

    private static Admission admission(Practice practice, Act act) {
        return new Admission(practice, act.at(), act.reason() != null);
    }

    private Change<Booking> moved(Move move, Booking before, Reply<Booking> reply) {
        before.requireReschedulable();
        care.requireCleared(before);
        Need need = move.need(before);
        Places places = move.places(
                need, () -> allocation.places(move.practice(), need, admission(move.practice(), move.act())));
        Slot slot = places.best().orElseThrow(() -> taken(move.practice(), need, places, reply));
        return move.to(before, slot);
    }

    private static Change<Booking> booked(
            BookingId id,
            Practice practice,
            Client client,
            Slot slot,
            Treatment treatment,
            List<String> cautions,
            Act act) {
        Parties parties = new Parties(client, practice.practitioner(slot.practitionerId()), practice.clinic());
        return parties.tell(Booking.book(id, client.clinicId(), client.id(), slot, Offer.of(treatment), cautions, act));
    }

    /** The same request, sent twice at once, may itself be what is in the way: then its answer is given again. */
    private SlotTaken taken(Practice practice, Need need, Places places, Reply<Booking> reply) {
        bookings.recall(practice.clinic().clinicId(), reply);
        return allocation.taken(practice, need, places);
    }

    private static void requireKnown(Practice practice, @Nullable PractitionerId id) {
        if (id != null) {
            practice.practitioner(id);
        }
    }
}
