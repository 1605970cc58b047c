package clinic.booking.waitlist;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.appointment.TransitionRefused;
import clinic.booking.appointment.WaitlistEntryId;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.WaitlistEntry.State;
import clinic.platform.InvalidRequest;
import clinic.platform.NotFound;
import clinic.platform.outbox.Change;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Instant;

/** Where clients are put on the waitlist and taken off it. */
public class WaitlistDesk {

    private final Waitlist waitlist;
    private final SlotOffers offers;
    private final Clients clients;
    private final Practices practices;
    private final Clock clock;

    public WaitlistDesk(Waitlist waitlist, SlotOffers offers, Clients clients, Practices practices, Clock clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.clients = clients;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * @throws InvalidRequest when there is no time left to wait for
     * @throws NotFound when the clinic does not have the client, treatment or practitioner
     * @throws WaitingAlready when there is an open entry for a time before the same booking
     */
    public void join(String clinicId, WaitlistWish wish, Reply<WaitlistEntry> reply) {
        waitlist.recall(clinicId, reply);
        Instant now = clock.instant();
        if (!wish.to().isAfter(now)) {
            throw new InvalidRequest("to", "is past");
        }
        Practice practice = practices.of(clinicId);
        var client = clients.get(clinicId, wish.clientId());
        practice.treatment(wish.treatmentId());
        if (wish.practitionerId() != null) {
            practice.practitioner(wish.practitionerId());
        }
        reply.refuseReuse();
        WaitlistEntry entry = WaitlistEntry.waiting(WaitlistEntryId.next(), client.clinicId(), wish);
        waitlist.add(new Change<>(entry, null, now), reply);
    }

    /** An offer that is open passes on to the next. @throws NotFound when nobody waits under this id */
    public void leave(String clinicId, WaitlistEntryId id, String by) {
        Instant now = clock.instant();
        var unused = waitlist.change(waitlist.get(clinicId, id), now, entry -> {
            if (entry.state() != State.WAITING) {
                throw new NotFound();
            }
            return entry.become(State.WITHDRAWN);
        });
        offers.to(clinicId, id).stream()
                .filter(offer -> offer.status() == BookingStatus.HELD)
                .forEach(offer -> decline(offer, new Act(by, now)));
    }

    private void decline(Booking offer, Act act) {
        try {
            var unused = offers.decline(offer, act, Replies.none());
        } catch (TransitionRefused over) {
            return; // it lapsed or was taken meanwhile
        }
    }
}
