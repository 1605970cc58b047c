package clinic.booking.plan;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Reservations;
import clinic.booking.appointment.Session;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.outbox.Change;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where plans are made. */
public class PlanDesk {

    private static final Logger LOG = LoggerFactory.getLogger(PlanDesk.class);
    private static final int BATCH = 50;

    private final Plans plans;
    private final Course course;
    private final Clients clients;
    private final Practices practices;
    private final Reservations reservations;
    private final Nearby nearby;
    private final Duration patience;
    private final Clock clock;

    /** @param patience after which a plan nobody has finished making is undone */
    public PlanDesk(
            Plans plans,
            Course course,
            Clients clients,
            Practices practices,
            Reservations reservations,
            Nearby nearby,
            Duration patience,
            Clock clock) {
        this.plans = plans;
        this.course = course;
        this.clients = clients;
        this.practices = practices;
        this.reservations = reservations;
        this.nearby = nearby;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * Holds all sessions, commits the plan in one write, then confirms them.
     *
     * @param answering the answer, given what could not be had
     * @throws clinic.booking.appointment.Unbookable when a date lies where nothing can be booked
     * @throws DatesTaken when dates cannot be had and nothing is to be done then, or none can be had
     */
    public Reply<Plan> make(Caller caller, PlanWish wish, Function<List<Conflict>, Reply<Plan>> answering) {
        Reply<Plan> first = answering.apply(List.of());
        plans.recall(caller.clinicId(), first);
        Session session = session(caller.clinicId(), wish);
        first.refuseReuse();

        reservations.requireCleared(session);
        Act act = new Act(caller.name(), clock.instant());
        List<Instant> starts = wish.frequency()
                .from(wish.firstStart(), session.practice().clinic().timeZone(), wish.sessions());
        starts.forEach(start -> reservations.requirePossible(session.at(start), act));
        Plan plan = Plan.prepare(
                caller.clinicId(),
                wish,
                starts,
                act.by(),
                first.claim().orElse(null),
                act.at().plus(patience));
        plans.add(new Change<>(plan, null, act.at()));
        Dates dates = new Dates(plan, session, reservations, nearby, act);
        try {
            plans.recall(plan.clinicId(), first);
            hold(dates, wish.onConflict());
            Reply<Plan> reply = answering.apply(List.copyOf(dates.conflicts()));
            finish(commit(plan, dates, reply));
            return reply;
        } catch (RuntimeException failure) {
            course.undo(plan, clock.instant());
            throw failure;
        }
    }

    /** Finishes or undoes what was left half done. */
    public void resume() {
        plans.due(clock.instant(), BATCH).forEach(this::finish);
    }

    /** What fails now is tried again by the job, and keeps no other plan from being finished. */
    private void finish(Plan plan) {
        try {
            course.resume(plan, clock.instant());
        } catch (RuntimeException failure) {
            LOG.warn("Plan {} is finished later", plan.id(), failure);
        }
    }

    private static void hold(Dates dates, OnConflict onConflict) {
        dates.hold(onConflict == OnConflict.NEAREST);
        boolean failed = onConflict == OnConflict.FAIL && !dates.conflicts().isEmpty();
        if (failed || dates.held().isEmpty()) {
            throw new DatesTaken(dates.conflicts());
        }
    }

    private Plan commit(Plan plan, Dates dates, Reply<Plan> reply) {
        Instant now = clock.instant();
        return plans.change(
                plan,
                IfMatch.ANY,
                made -> new Change<>(made.commit(dates.held(), now.plus(patience)), null, now),
                reply);
    }

    private Session session(String clinicId, PlanWish wish) {
        Practice practice = practices.of(clinicId);
        var client = clients.get(clinicId, wish.clientId());
        var treatment = practice.treatment(wish.treatmentId());
        if (wish.practitionerId() != null) {
            practice.practitioner(wish.practitionerId());
        }
        return new Session(practice, client, treatment, wish.practitionerId(), wish.firstStart());
    }
}
