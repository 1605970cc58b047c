package clinic.booking.intake;

import clinic.platform.Refusal;

/** A practitioner has to record a clearance before anything is booked, moved or begun. */
public class ClearanceNeeded extends Refusal {

    ClearanceNeeded() {
        super(422, "clearance-needed", "A practitioner has to record a clearance first.");
    }
}
