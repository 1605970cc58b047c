package clinic.booking.appointment;

import clinic.platform.Refusal;

/** No booking can be made for this time, however free everybody is. */
public class Unbookable extends Refusal {

    Unbookable(String slug, String detail) {
        super(422, slug, detail);
    }
}
