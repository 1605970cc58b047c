package clinic.booking.appointment;

import clinic.events.PlanPart;

/**
 * Which session of a plan a booking is.
 *
 * @param number from 1
 * @param of how many sessions the plan has
 */
public record PlanSession(PlanId planId, int number, int of) {

    private static final int REVIEWED_EVERY = 4;

    /** As planned: at every fourth session, and at the last one. Sessions that are missed bring it forward in the plan. */
    public boolean reviewDue() {
        return number % REVIEWED_EVERY == 0 || number == of;
    }

    PlanPart part() {
        return new PlanPart(planId.toString(), number, of, reviewDue());
    }
}
