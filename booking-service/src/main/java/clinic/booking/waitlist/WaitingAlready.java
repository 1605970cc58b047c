package clinic.booking.waitlist;

import clinic.platform.Refusal;

/** Somebody waits for a time before this booking already. */
public class WaitingAlready extends Refusal {

    WaitingAlready() {
        super(409, "waiting-already", "There is an entry for this booking already.");
    }
}
