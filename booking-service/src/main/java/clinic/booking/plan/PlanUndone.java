package clinic.booking.plan;

import clinic.platform.Refusal;

/** Making the plan took so long that it was undone meanwhile. */
public class PlanUndone extends Refusal {

    PlanUndone() {
        super(503, "unavailable", "Making the plan took too long; nothing was booked.");
    }
}
