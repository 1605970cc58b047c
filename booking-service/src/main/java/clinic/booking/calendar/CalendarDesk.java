package clinic.booking.calendar;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingFilter;
import clinic.booking.appointment.Bookings;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Room;
import clinic.platform.NotFound;
import clinic.platform.link.LinkPurpose;
import clinic.platform.link.SignedLink;
import clinic.platform.link.SignedLinks;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.outbox.ClaimTaken;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where practitioners' calendars are opened, closed and read. */
public class CalendarDesk {

    private static final Duration PAST = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(180);
    private static final int MOST_ENTRIES = 10_000;

    private final AggregateStore<CalendarFeed> feeds;
    private final Practices practices;
    private final Bookings bookings;
    private final SignedLinks links;
    private final Clock clock;

    public CalendarDesk(
            AggregateStore<CalendarFeed> feeds,
            Practices practices,
            Bookings bookings,
            SignedLinks links,
            Clock clock) {
        this.feeds = feeds;
        this.practices = practices;
        this.bookings = bookings;
        this.links = links;
        this.clock = clock;
    }

    /** Gives the calendar an address, a new one each time; the one before is good no longer. */
    public void open(String clinicId, PractitionerId id, Reply<CalendarFeed> reply) {
        feeds.recall(clinicId, reply);
        practices.of(clinicId).practitioner(id);
        reply.refuseReuse();
        Instant now = clock.instant();
        if (feeds.find(clinicId, id.toString()).isPresent()) {
            renew(clinicId, id, now, reply);
            return;
        }
        try {
            feeds.insert(new Change<>(CalendarFeed.first(id, clinicId, now), null, now), reply);
        } catch (ClaimTaken othersWereFaster) {
            renew(clinicId, id, now, reply);
        }
    }

    /** @throws NotFound when it has no address */
    public void close(String clinicId, PractitionerId id) {
        Instant now = clock.instant();
        feeds.change(clinicId, id.toString(), feed -> new Change<>(feed.closed(now), null, now), Replies.none());
    }

    /** @throws NotFound unless the token is the newest one given out for this calendar */
    public Agenda read(PractitionerId id, String token) {
        Instant now = clock.instant();
        SignedLink link = links.open(LinkPurpose.CALENDAR, token, now);
        CalendarFeed feed = feeds.find(link.clinicId(), id.toString())
                .filter(known -> known.isOpenedBy(link))
                .orElseThrow(NotFound::new);
        return agenda(practices.of(feed.clinicId()), feed.id(), now);
    }

    private void renew(String clinicId, PractitionerId id, Instant now, Reply<CalendarFeed> reply) {
        feeds.change(clinicId, id.toString(), feed -> new Change<>(feed.next(now), null, now), reply);
    }

    private Agenda agenda(Practice practice, PractitionerId id, Instant now) {
        Clinic clinic = practice.clinic();
        BookingFilter ours = new BookingFilter(null, id, null, CalendarEntry.SHOWN, now.minus(PAST), now.plus(AHEAD));
        List<CalendarEntry> entries = bookings.list(clinic.clinicId(), ours, null, MOST_ENTRIES).stream()
                .map(booking -> CalendarEntry.of(booking, place(practice, booking)))
                .toList();
        return new Agenda(practice.practitioner(id).name() + ", " + clinic.name(), clinic.timeZone(), entries);
    }

    private static String place(Practice practice, Booking booking) {
        Stream<String> room = practice.rooms().stream()
                .filter(known -> known.id().equals(booking.slot().roomId()))
                .map(Room::name);
        Clinic clinic = practice.clinic();
        return Stream.of(room, Stream.of(clinic.name()), Stream.ofNullable(clinic.address()))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }
}
