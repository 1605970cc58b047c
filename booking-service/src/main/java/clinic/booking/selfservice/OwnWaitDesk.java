package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.client.ClientId;
import clinic.booking.practice.Practices;
import clinic.booking.waitlist.WaitingAlready;
import clinic.booking.waitlist.Waitlist;
import clinic.booking.waitlist.WaitlistDesk;
import clinic.booking.waitlist.WaitlistEntry;
import clinic.booking.waitlist.WaitlistWish;
import clinic.platform.InvalidRequest;
import clinic.platform.NotFound;
import clinic.platform.web.Replies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where clients ask to be told of an earlier time than their booking's. The same form sent twice is one. */
public class OwnWaitDesk {

    private final OwnBookingDesk bookings;
    private final Waitlist waitlist;
    private final WaitlistDesk desk;
    private final Practices practices;
    private final Clock clock;

    public OwnWaitDesk(
            OwnBookingDesk bookings, Waitlist waitlist, WaitlistDesk desk, Practices practices, Clock clock) {
        this.bookings = bookings;
        this.waitlist = waitlist;
        this.desk = desk;
        this.practices = practices;
        this.clock = clock;
    }

    /**
     * Which days a client would come instead, and to whom.
     *
     * @param from null for today
     * @param to null for the day of the booking
     * @param anybody whether another practitioner will do
     */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean anybody) {}

    public OwnWait show(OwnBooking own) {
        ZoneId zone = own.clinic().timeZone();
        LocalDate last = LocalDate.ofInstant(own.booking().slot().start(), zone);
        WaitlistEntry entry = entry(own);
        var wanted = entry == null ? null : entry.practitionerId();
        String name = wanted == null
                ? null
                : practices.of(own.clinic().clinicId()).practitioner(wanted).name();
        return new OwnWait(entry, name, LocalDate.ofInstant(clock.instant(), zone), last);
    }

    /**
     * @throws InvalidRequest when the days leave no time before the booking
     * @throws WithinNotice when it is too late to change the booking
     */
    public void join(String token, Days days) {
        OwnBooking own = bookings.show(token);
        if (entry(own) != null) {
            return;
        }
        if (own.leeway() != Leeway.CHANGE) {
            own.booking().requireReschedulable();
            throw new WithinNotice();
        }
        try {
            desk.join(own.clinic().clinicId(), wish(own, days), Replies.none());
        } catch (WaitingAlready twice) {
            return;
        }
    }

    /** An offer that is open passes on to the next. */
    public void leave(String token) {
        OwnBooking own = bookings.show(token);
        WaitlistEntry entry = entry(own);
        if (entry == null) {
            return;
        }
        try {
            desk.leave(entry.clinicId(), entry.id(), OwnBooking.BY);
        } catch (NotFound twice) {
            return;
        }
    }

    private WaitlistWish wish(OwnBooking own, Days days) {
        Booking booking = own.booking();
        ZoneId zone = own.clinic().timeZone();
        Instant now = clock.instant();
        Instant start = booking.slot().start();
        Instant from = days.from() == null
                ? now
                : later(now, days.from().atStartOfDay(zone).toInstant());
        Instant to = days.to() == null
                ? start
                : earlier(start, days.to().plusDays(1).atStartOfDay(zone).toInstant());
        if (!from.isBefore(to)) {
            throw new InvalidRequest("to", "leaves no time before the booking");
        }
        ClientId client = booking.clientId();
        var practitioner = days.anybody() ? null : booking.slot().practitionerId();
        return new WaitlistWish(client, booking.offer().treatmentId(), practitioner, from, to, booking.id());
    }

    private @Nullable WaitlistEntry entry(OwnBooking own) {
        return waitlist.earlierThan(own.clinic().clinicId(), own.booking().id()).orElse(null);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
