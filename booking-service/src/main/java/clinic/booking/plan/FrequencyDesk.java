package clinic.booking.plan;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.Reservations;
import clinic.booking.appointment.Session;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the rest of a plan gets another rhythm, from its next session on. */
public class FrequencyDesk {

    private static final Set<BookingStatus> MOVABLE = EnumSet.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED);

    private final Plans plans;
    private final Course course;
    private final Moves moves;
    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Reservations reservations;
    private final Nearby nearby;
    private final Duration patience;
    private final Clock clock;

    public FrequencyDesk(
            Plans plans,
            Course course,
            Moves moves,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Nearby nearby,
            Duration patience,
            Clock clock) {
        this.plans = plans;
        this.course = course;
        this.moves = moves;
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.reservations = reservations;
        this.nearby = nearby;
        this.patience = patience;
        this.clock = clock;
    }

    /** The plan with its new frequency, and what could not be moved to where it says. */
    public record Changed(Plan plan, List<Conflict> conflicts) {}

    /**
     * @throws clinic.booking.appointment.Unbookable when a date lies where nothing can be booked
     * @throws DatesTaken when dates cannot be had and nothing is to be done then
     */
    public Changed change(Caller caller, PlanId id, IfMatch expected, Rhythm frequency, OnConflict onConflict) {
        Plan known = plans.get(caller.clinicId(), id);
        expected.check(known.version());
        Act act = new Act(caller.name(), clock.instant());
        List<Booking> ahead = ahead(known, act.at());
        Practice practice = practices.of(caller.clinicId());
        List<PlannedSession> towards = towards(ahead, frequency, practice);
        Session session = session(practice, known, act.at());
        reservations.requireCleared(session);
        towards.forEach(move -> reservations.requirePossible(session.at(move.start()), act));
        if (onConflict == OnConflict.FAIL) {
            requireAll(towards, ahead, session, act);
        }
        Plan decided = plans.change(
                known,
                expected,
                plan -> new Change<>(
                        plan.repeat(
                                frequency,
                                towards,
                                onConflict,
                                act.by(),
                                act.at().plus(patience)),
                        null,
                        act.at()),
                Replies.none());
        List<Conflict> conflicts = moves.carryOut(decided);
        return new Changed(course.settle(decided, clock.instant()), conflicts);
    }

    private List<Booking> ahead(Plan plan, Instant now) {
        return bookings.ofPlans(plan.clinicId(), List.of(plan.id())).stream()
                .filter(booking -> MOVABLE.contains(booking.status()))
                .filter(booking -> booking.slot().start().isAfter(now))
                .toList();
    }

    /** The next session stays; those after it follow in the new rhythm. */
    private static List<PlannedSession> towards(List<Booking> ahead, Rhythm frequency, Practice practice) {
        if (ahead.isEmpty()) {
            return List.of();
        }
        List<Instant> starts =
                frequency.from(ahead.get(0).slot().start(), practice.clinic().timeZone(), ahead.size());
        return IntStream.range(1, ahead.size())
                .mapToObj(n -> new PlannedSession(ahead.get(n).id(), starts.get(n)))
                .toList();
    }

    private void requireAll(List<PlannedSession> towards, List<Booking> ahead, Session session, Act act) {
        Set<String> makingWay = ahead.stream().map(Booking::key).collect(Collectors.toSet());
        List<Conflict> conflicts = new ArrayList<>();
        for (PlannedSession move : towards) {
            Session there = session.at(move.start());
            if (!reservations.possible(there, makingWay, act)) {
                conflicts.add(new Conflict(move.start(), "slot-taken", nearby.of(there), null));
            }
        }
        if (!conflicts.isEmpty()) {
            throw new DatesTaken(conflicts);
        }
    }

    private Session session(Practice practice, Plan plan, Instant start) {
        return new Session(
                practice,
                clients.get(plan.clinicId(), plan.clientId()),
                practice.treatment(plan.treatmentId()),
                plan.practitionerId(),
                start);
    }
}
