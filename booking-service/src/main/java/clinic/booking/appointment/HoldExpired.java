package clinic.booking.appointment;

import clinic.platform.Refusal;

/** The time a slot was held for is over, or it was let go. */
public class HoldExpired extends Refusal {

    public HoldExpired() {
        super(410, "hold-expired", "The slot is not held any more.");
    }
}
