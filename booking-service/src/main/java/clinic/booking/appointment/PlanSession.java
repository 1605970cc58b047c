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

    /** At every fourth session, and at the last one. */
    public boolean reviewDue() {
        return number % REVIEWED_EVERY == 0 || number == of;
    }

    PlanPart part() {
        return new PlanPart(planId.toString(), number, of, reviewDue());
    }
}
