package clinic.booking.selfservice;

import clinic.platform.Refusal;

/** The time wished for is not, or no longer, among the free ones. */
public class TimeNotFree extends Refusal {
    TimeNotFree() {
        super(409, "slot-taken", "This time is not free.");
    }
}
