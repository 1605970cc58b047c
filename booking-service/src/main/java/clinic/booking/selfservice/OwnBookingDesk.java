package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingDesk;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Cancellation;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.TransitionRefused;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import clinic.platform.web.VersionMismatch;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Predicate;

/** Where clients see, cancel and move their own bookings. What is done already is not refused, but left as it is. */
public class OwnBookingDesk {

    private final SignedLinks links;
    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final BookingDesk desk;
    private final Reception reception;
    private final OtherTimes times;
    private final Clock clock;

    public OwnBookingDesk(
            SignedLinks links,
            Bookings bookings,
            Clients clients,
            Practices practices,
            BookingDesk desk,
            Reception reception,
            OtherTimes times,
            Clock clock) {
        this.links = links;
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.desk = desk;
        this.reception = reception;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @throws clinic.platform.NotFound when the link opens no booking
     * @throws clinic.platform.link.LinkExpired when the link's time is over
     */
    public OwnBooking show(String token) {
        Instant now = clock.instant();
        SignedLink link = links.open(LinkPurpose.BOOKING, token, now);
        Booking booking = bookings.get(link.clinicId(), BookingId.of(link.subject()));
        Practice practice = practices.of(link.clinicId());
        return new OwnBooking(
                booking,
                practice.clinic(),
                practice.practitioner(booking.slot().practitionerId()).name(),
                clients.get(link.clinicId(), booking.clientId()).locale(),
                Leeway.of(booking, practice.clinic().policy(), now));
    }

    /** By UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The next free times from a local day on; none when the booking can't be moved here. */
    public FreeDays times(OwnBooking own, LocalDate from) {
        return own.leeway() == Leeway.CHANGE ? times.from(own.booking(), from) : FreeDays.NONE;
    }

    /** @throws WithinNotice when it is too late for that */
    public void cancel(String token, IfMatch seen) {
        change(
                token,
                seen,
                booking -> booking.status() == BookingStatus.CANCELLED,
                (own, expected) -> desk.cancel(
                        new BookingDesk.Order(caller(own), own.booking().id(), expected),
                        Cancellation.By.CLIENT,
                        null,
                        Replies.none()));
    }

    /**
     * @throws WithinNotice when it is too late for that
     * @throws TimeNotFree when the time is not among the free ones
     */
    public void move(String token, Instant start, IfMatch seen) {
        change(token, seen, booking -> booking.slot().start().equals(start) && live(booking), (own, expected) -> {
            if (!times.free(own.booking(), start)) {
                throw new TimeNotFree();
            }
            reception.reschedule(caller(own), own.booking().id(), expected, start, null, Replies.none());
        });
    }

    private interface Deed {
        void on(OwnBooking own, IfMatch expected);
    }

    /** A form sent twice finds its work done, before or in between. */
    private void change(String token, IfMatch seen, Predicate<Booking> done, Deed deed) {
        OwnBooking own = show(token);
        if (done.test(own.booking())) {
            return;
        }
        seen.check(own.booking().version());
        if (own.leeway() != Leeway.CHANGE) {
            own.booking().requireReschedulable();
            throw new WithinNotice();
        }
        try {
            deed.on(own, new IfMatch(own.booking().version()));
        } catch (VersionMismatch | TransitionRefused overtaken) {
            if (!done.test(show(token).booking())) {
                throw overtaken;
            }
        }
    }

    private static boolean live(Booking booking) {
        return booking.status() == BookingStatus.CONFIRMED || booking.status() == BookingStatus.REQUESTED;
    }

    private static Caller caller(OwnBooking own) {
        return new Caller(own.clinic().clinicId(), OwnBooking.BY, Role.FRONT_DESK);
    }
}
