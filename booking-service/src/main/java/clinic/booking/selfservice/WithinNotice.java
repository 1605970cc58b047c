package clinic.booking.selfservice;

import clinic.platform.Refusal;

/** It is too late for a client to change this without a call. */
public class WithinNotice extends Refusal {
    WithinNotice() {
        super(409, "within-notice", "The session is too close to be changed here.");
    }
}
