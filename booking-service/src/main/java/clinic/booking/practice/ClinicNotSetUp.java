package clinic.booking.practice;

import clinic.platform.Refusal;

/** The clinic has no settings yet: its owner stores them first. */
public class ClinicNotSetUp extends Refusal {

    ClinicNotSetUp() {
        super(409, "clinic-not-set-up", "The clinic's settings have to be stored first.");
    }
}
