package clinic.booking.plan.web;

import clinic.booking.plan.DatesTaken;
import clinic.platform.Refusal;
import java.time.ZoneId;
import java.util.Map;

/** Dates of a plan cannot be had, and nothing was done: each is named, with what is free near it. */
class PlanConflicts extends Refusal {

    PlanConflicts(DatesTaken taken, ZoneId zone) {
        super(
                409,
                "plan-conflicts",
                "Some dates of the plan cannot be had.",
                Map.of("conflicts", PlanJson.told(taken.conflicts(), zone)));
    }
}
