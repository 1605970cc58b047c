package clinic.booking.plan;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Reservations;
import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Replies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings a plan to its end, from wherever it was left; any number may do so at once, and any number of times. */
public class Course {

    private final Plans plans;
    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;
    private final Reservations reservations;
    private final Moves moves;
    private final Duration patience;

    /** @param patience how long somebody else may be at it */
    public Course(
            Plans plans,
            Bookings bookings,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Moves moves,
            Duration patience) {
        this.plans = plans;
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
        this.reservations = reservations;
        this.moves = moves;
        this.patience = patience;
    }

    void resume(Plan plan, Instant now) {
        switch (plan.state()) {
            case PREPARING -> undo(plan, now);
            case UNDONE -> {
                release(plan, now);
                settle(plan, now);
            }
            case ACTIVE -> {
                if (clients.known(plan.clinicId(), plan.clientId()).isLeaving()) {
                    release(plan, now);
                } else {
                    confirm(plan, now);
                    var unused = moves.carryOut(plan);
                }
                settle(plan, now);
            }
        }
    }

    /** Unless it was committed. It is looked after once more, for whoever was still holding sessions. */
    void undo(Plan plan, Instant now) {
        Plan newest = plans.change(
                plan,
                IfMatch.ANY,
                known -> new Change<>(
                        known.state() == Plan.State.ACTIVE ? known.again(now) : known.undo(now.plus(patience)),
                        null,
                        now),
                Replies.none());
        if (newest.state() == Plan.State.UNDONE) {
            release(newest, now);
        }
    }

    Plan settle(Plan plan, Instant now) {
        return plans.change(plan, IfMatch.ANY, known -> new Change<>(known.settled(), null, now), Replies.none());
    }

    private void confirm(Plan plan, Instant now) {
        Set<BookingId> confirmed = bookings.ofPlans(plan.clinicId(), List.of(plan.id())).stream()
                .map(Booking::id)
                .collect(Collectors.toSet());
        Practice practice = practices.of(plan.clinicId());
        Client client = clients.get(plan.clinicId(), plan.clientId());
        plan.sessions().stream()
                .map(PlannedSession::bookingId)
                .filter(id -> !confirmed.contains(id))
                .forEach(id -> reservations.confirm(practice, client, id, plan.session(id), new Act(plan.by(), now)));
    }

    private void release(Plan plan, Instant now) {
        plan.sessions()
                .forEach(session -> reservations.release(plan.clinicId(), session.bookingId(), Act.ofTheService(now)));
    }
}
