package clinic.booking.plan;

import clinic.platform.Refusal;

/** The same request is being carried out, or was cut short a moment ago and is being undone. */
public class PlanUnderWay extends Refusal {

    PlanUnderWay() {
        super(409, "request-in-progress", "The same request is being carried out. Send it again later.");
    }
}
