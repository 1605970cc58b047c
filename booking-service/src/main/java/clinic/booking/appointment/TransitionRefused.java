package clinic.booking.appointment;

import clinic.platform.Refusal;
import java.util.Map;

/** A booking cannot go from where it stands to where it was sent. */
public class TransitionRefused extends Refusal {

    TransitionRefused(BookingStatus from, BookingStatus to) {
        super(
                409,
                "transition-refused",
                "A booking that is " + from + " cannot become " + to + ".",
                Map.of("from", from.name(), "to", to.name()));
    }
}
