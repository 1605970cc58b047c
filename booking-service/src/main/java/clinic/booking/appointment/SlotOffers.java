package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.util.List;

/** Freed slots, kept for somebody on the waitlist until they answer or the time is over. */
public class SlotOffers {

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Allocation allocation;
    private final CareCheck care;

    public SlotOffers(Bookings bookings, Clients clients, Practices practices, Allocation allocation, CareCheck care) {
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.allocation = allocation;
        this.care = care;
    }

    /**
     * Keeps the slot and tells the client, in one write.
     *
     * @throws Unbookable when the time cannot be booked at all
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     * @throws SlotTaken when somebody or something needed is taken, or the client has another offer
     */
    public void offer(Session session, Hold hold, Act act) {
        Client client = session.client();
        Practice practice = session.practice();
        var unheeded =
                care.admit(client.clinicId(), client.id(), session.treatment().technique());
        BookingId id = BookingId.next();
        var unused = allocation.settle(practice, Need.of(session), act.at(), slot -> {
            Held held = new Held(id, client.clinicId(), client.id(), slot, Offer.of(session.treatment()), null, hold);
            bookings.add(parties(client, slot).offer(held.by(act)), Replies.none());
        });
    }

    /** @throws NotFound when it is no offer */
    public Booking get(String clinicId, BookingId id) {
        Booking booking = bookings.get(clinicId, id);
        if (booking.offeredTo().isEmpty()) {
            throw new NotFound();
        }
        return booking;
    }

    /** Answers what was carried out before; see {@link clinic.platform.outbox.AggregateStore#recall}. */
    public void recall(String clinicId, Reply<Booking> reply) {
        bookings.recall(clinicId, reply);
    }

    /** All that was offered to somebody for an entry, whatever became of it. */
    public List<Booking> to(String clinicId, WaitlistEntryId entry) {
        return bookings.offeredTo(clinicId, entry);
    }

    /**
     * @throws HoldExpired when it is not held any more
     * @throws TransitionRefused when its booking is over
     * @throws clinic.booking.intake.ClearanceNeeded when a red flag stands
     */
    public Booking accept(Booking offer, Act act, Reply<Booking> reply) {
        Client client = clients.get(offer.clinicId(), offer.clientId());
        Booking made =
                bookings.change(offer.clinicId(), offer.id(), IfMatch.ANY, held -> accepted(held, client, act), reply);
        care.lookAgain(made, act);
        return made;
    }

    /** @throws TransitionRefused when it is a booking by now, or over */
    public Booking decline(Booking offer, Act act, Reply<Booking> reply) {
        Client client = clients.known(offer.clinicId(), offer.clientId()); // who is leaving declines as well
        return bookings.change(
                offer.clinicId(),
                offer.id(),
                IfMatch.ANY,
                held -> parties(client, held.slot()).decline(held.release(act)),
                reply);
    }

    private Change<Booking> accepted(Booking held, Client client, Act act) {
        List<String> cautions =
                care.admit(held.clinicId(), client.id(), held.offer().technique());
        return parties(client, held.slot()).tell(held.take(client.id(), cautions, act));
    }

    private Parties parties(Client client, Slot slot) {
        Practice practice = practices.of(client.clinicId());
        return new Parties(client, practice.practitioner(slot.practitionerId()), practice.clinic());
    }
}
