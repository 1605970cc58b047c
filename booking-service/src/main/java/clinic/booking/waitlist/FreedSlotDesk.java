package clinic.booking.waitlist;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Hold;
import clinic.booking.appointment.Reservations;
import clinic.booking.appointment.Session;
import clinic.booking.appointment.Slot;
import clinic.booking.appointment.SlotOffers;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/**
 * Where time that was let go of is offered to the first it fits. Doing it twice does no harm: an offer takes the slot up,
 * and nobody is offered the same slot again.
 */
public class FreedSlotDesk {

    private static final int BATCH = 100;
    private static final int SERVER_FAULT = 500;
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final Waitlist waitlist;
    private final SlotOffers offers;
    private final Reservations reservations;
    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Duration length;
    private final Clock clock;

    /** @param length how long an offer can be accepted, unless the session is sooner */
    public FreedSlotDesk(
            Waitlist waitlist,
            SlotOffers offers,
            Reservations reservations,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Duration length,
            Clock clock) {
        this.waitlist = waitlist;
        this.offers = offers;
        this.reservations = reservations;
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.length = length;
        this.clock = clock;
    }

    /** Offers all that was let go of since the last time. */
    public void offer() {
        Act act = Act.ofTheService(clock.instant());
        for (Booking booking : bookings.withFreedTime(BATCH)) {
            List<Slot> freed = booking.freed() == null ? List.of() : booking.freed();
            freed.forEach(slot -> offer(booking.clinicId(), slot, act));
            bookings.seenByWaitlist(booking);
        }
    }

    private void offer(String clinicId, Slot slot, Act act) {
        if (!slot.start().isAfter(act.at())) {
            return;
        }
        Practice practice = practices.of(clinicId);
        for (WaitlistEntry entry : waitlist.wanting(clinicId, slot)) {
            if (stillEarlier(entry, slot) && !offeredBefore(entry, slot) && offered(practice, entry, slot, act)) {
                return;
            }
        }
    }

    /** Who would like to come before a booking has no use for a slot after it, or once it is called off. */
    private boolean stillEarlier(WaitlistEntry entry, Slot slot) {
        if (entry.earlierThan() == null) {
            return true;
        }
        Booking booking = bookings.get(entry.clinicId(), entry.earlierThan());
        return BookingStatus.LIVE.contains(booking.status())
                && slot.start().isBefore(booking.slot().start());
    }

    private boolean offered(Practice practice, WaitlistEntry entry, Slot slot, Act act) {
        try {
            Session session = new Session(
                    practice,
                    clients.get(entry.clinicId(), entry.clientId()),
                    practice.treatment(entry.treatmentId()),
                    slot.practitionerId(),
                    slot.start());
            if (!reservations.possible(session, Set.of(), act)) {
                return false;
            }
            offers.offer(session, new Hold(expiry(practice, slot, act.at()), entry.id()), act);
            return true;
        } catch (Refusal doesNotFit) {
            if (doesNotFit.status() >= SERVER_FAULT) {
                throw doesNotFit;
            }
            return false;
        }
    }

    private boolean offeredBefore(WaitlistEntry entry, Slot slot) {
        return offers.to(entry.clinicId(), entry.id()).stream()
                .map(Booking::slot)
                .anyMatch(before -> before.start().equals(slot.start())
                        && before.practitionerId().equals(slot.practitionerId()));
    }

    private Instant expiry(Practice practice, Slot slot, Instant now) {
        Duration notice = Duration.ofMinutes(practice.clinic().policy().minNoticeMinutes());
        Instant sooner = earlier(now.plus(length), slot.start().minus(notice));
        Instant soonest = earlier(now.plus(SHORTEST), slot.start());
        return (sooner.isBefore(soonest) ? soonest : sooner).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
