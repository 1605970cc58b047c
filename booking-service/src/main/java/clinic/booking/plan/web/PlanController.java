package clinic.booking.plan.web;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.PlanId;
import clinic.booking.appointment.PlanSession;
import clinic.booking.plan.DatesTaken;
import clinic.booking.plan.FrequencyDesk;
import clinic.booking.plan.OnConflict;
import clinic.booking.plan.Plan;
import clinic.booking.plan.PlanDesk;
import clinic.booking.plan.Plans;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.ETags;
import clinic.platform.web.IfMatch;
import clinic.platform.web.Page;
import clinic.platform.web.PageRequest;
import clinic.platform.web.Replies;
import clinic.platform.web.Reply;
import jakarta.validation.Valid;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans of sessions. */
@RestController
@RequestMapping("/v1/plans")
class PlanController {

    private final PlanDesk desk;
    private final FrequencyDesk frequencies;
    private final Plans plans;
    private final Bookings bookings;
    private final Practices practices;

    PlanController(PlanDesk desk, FrequencyDesk frequencies, Plans plans, Bookings bookings, Practices practices) {
        this.desk = desk;
        this.frequencies = frequencies;
        this.plans = plans;
        this.bookings = bookings;
        this.practices = practices;
    }

    @PostMapping
    ResponseEntity<Object> make(Caller caller, @Valid @RequestBody NewPlan wish, Replies replies) {
        ZoneId zone = zone(caller);
        try {
            Reply<Plan> reply = desk.make(
                    caller,
                    wish.read(),
                    conflicts -> replies.created(
                            plan -> PlanJson.made(plan, conflicts, zone), plan -> "/v1/plans/" + plan.id()));
            return reply.answer();
        } catch (DatesTaken taken) {
            throw new PlanConflicts(taken, zone);
        }
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanJson> read(Caller caller, @PathVariable PlanId id) {
        Plan plan = plans.get(caller.clinicId(), id);
        return answer(caller, plan, null);
    }

    @PutMapping("/{id}/frequency")
    ResponseEntity<PlanJson> repeat(
            Caller caller, @PathVariable PlanId id, IfMatch expected, @Valid @RequestBody NewFrequency to) {
        try {
            OnConflict onConflict = to.onConflict() == null ? OnConflict.SKIP : to.onConflict();
            var changed = frequencies.change(caller, id, expected, to.frequency(), onConflict);
            return answer(caller, changed.plan(), changed);
        } catch (DatesTaken taken) {
            throw new PlanConflicts(taken, zone(caller));
        }
    }

    @GetMapping
    Page<PlanJson> list(Caller caller, PageRequest page) {
        ZoneId zone = zone(caller);
        Page<Plan> found = Page.of(plans.list(caller.clinicId(), page.after(), page.limit() + 1), page, Plan::key);
        List<PlanId> ids = found.items().stream().map(Plan::id).toList();
        Map<PlanId, List<Booking>> theirs = bookings.ofPlans(caller.clinicId(), ids).stream()
                .collect(Collectors.groupingBy(PlanController::planOf));
        return found.map(plan ->
                PlanJson.standing(plan, theirs.getOrDefault(plan.id(), List.of()), null, zone, seesOutcome(caller)));
    }

    private ResponseEntity<PlanJson> answer(Caller caller, Plan plan, FrequencyDesk.@Nullable Changed changed) {
        PlanJson body = PlanJson.standing(
                plan,
                bookings.ofPlans(caller.clinicId(), List.of(plan.id())),
                changed == null ? null : changed.conflicts(),
                zone(caller),
                seesOutcome(caller));
        return ResponseEntity.ok().eTag(ETags.of(plan.version())).body(body);
    }

    private static PlanId planOf(Booking booking) {
        PlanSession session = Objects.requireNonNull(booking.plan());
        return session.planId();
    }

    private static boolean seesOutcome(Caller caller) {
        return caller.role() != Role.FRONT_DESK;
    }

    private ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
