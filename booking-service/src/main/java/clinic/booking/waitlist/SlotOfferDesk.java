package clinic.booking.waitlist;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.HoldExpired;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.appointment.TransitionRefused;
import clinic.booking.waitlist.WaitlistEntry.State;
import clinic.platform.NotFound;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Where an offered slot is accepted or declined. */
public class SlotOfferDesk {

    private static final int BATCH = 100;

    private final Waitlist waitlist;
    private final SlotOffers offers;
    private final Duration patience;
    private final Clock clock;

    /** @param patience after which the job looks what became of an acceptance that nobody finished */
    public SlotOfferDesk(Waitlist waitlist, SlotOffers offers, Duration patience, Clock clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * The offer, or the booking it became.
     *
     * @throws NotFound when it is no offer
     * @throws HoldExpired when it was declined or its time is over
     */
    public Booking get(String clinicId, BookingId id) {
        Booking offer = offers.get(clinicId, id);
        if (offer.status() == BookingStatus.EXPIRED || offer.lapsed(clock.instant())) {
            throw new HoldExpired();
        }
        return offer;
    }

    /**
     * The offer becomes the client's booking and keeps its id; accepting it twice is no fault.
     *
     * @param by who does it, for the booking's history
     * @throws HoldExpired when it was declined or its time is over
     */
    public void accept(String clinicId, BookingId id, String by, Reply<Booking> reply) {
        Act act = new Act(by, clock.instant());
        Booking offer = offers.get(clinicId, id);
        if (accepted(offer, act, reply)) {
            return;
        }
        WaitlistEntry entry = waitlist.change(
                waitlist.get(clinicId, offer.offeredTo().orElseThrow()),
                act.at(),
                known -> known.state() == State.WAITING || known.state() == State.ACCEPTING
                        ? known.accept(id, act.at().plus(patience))
                        : known.become(known.state()));
        try {
            var unused = offers.accept(offer, act, reply);
        } catch (TransitionRefused overtaken) {
            if (!accepted(offers.get(clinicId, id), act, reply)) {
                throw overtaken;
            }
        } finally {
            settle(entry, act.at());
        }
    }

    /** Whether somebody accepted it before; then that is answered. */
    private boolean accepted(Booking offer, Act act, Reply<Booking> reply) {
        if (!BookingStatus.LIVE.contains(offer.status())) {
            return false;
        }
        offers.recall(offer.clinicId(), reply);
        var unused = reply.render(offer, offer.version(), act.at());
        return true;
    }

    /**
     * The offer passes on to the next who waits.
     *
     * @throws clinic.booking.appointment.TransitionRefused when it is a booking by now, or over
     */
    public void decline(String clinicId, BookingId id, String by, Reply<Booking> reply) {
        var unused = offers.decline(offers.get(clinicId, id), new Act(by, clock.instant()), reply);
    }

    /** Settles what nobody finished. */
    public void resume() {
        Instant now = clock.instant();
        waitlist.due(now, BATCH).forEach(entry -> settle(entry, now));
    }

    /** Whoever has a booking now waits no more. */
    private void settle(WaitlistEntry known, Instant now) {
        var unused = waitlist.change(known, now, entry -> {
            if (entry.accepting() == null) {
                return entry.become(entry.state());
            }
            BookingStatus became =
                    offers.get(entry.clinicId(), entry.accepting()).status();
            return entry.become(BookingStatus.HOLDS.contains(became) ? State.WAITING : State.FULFILLED);
        });
    }
}
