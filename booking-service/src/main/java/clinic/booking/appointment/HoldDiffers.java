package clinic.booking.appointment;

import clinic.platform.Refusal;

/** What is to be booked is not what was held. */
public class HoldDiffers extends Refusal {

    private HoldDiffers() {
        super(422, "hold-differs", "The hold is of another treatment, time or practitioner.");
    }

    static void check(Booking hold, BookingWish wish) {
        boolean same = hold.offer().treatmentId().equals(wish.treatmentId())
                && hold.slot().start().equals(wish.start())
                && (wish.practitionerId() == null
                        || hold.slot().practitionerId().equals(wish.practitionerId()));
        if (!same) {
            throw new HoldDiffers();
        }
    }
}
