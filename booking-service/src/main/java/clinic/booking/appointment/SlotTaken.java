package clinic.booking.appointment;

import clinic.booking.availability.FreeSlot;
import clinic.platform.Refusal;
import java.util.List;
import java.util.Map;

/** The time is taken; others near it are free. */
public class SlotTaken extends Refusal {

    /** For a slip that cannot be undone any more: the time went to another booking. */
    SlotTaken(Collision collision) {
        this(collision.resource() == null ? Claims.Resource.PRACTITIONER : collision.resource(), List.of());
    }

    SlotTaken(Claims.Resource conflict, List<FreeSlot> alternatives) {
        super(
                409,
                "slot-taken",
                "The " + conflict.word() + " is taken at this time.",
                Map.of("conflict", conflict.word(), "alternatives", alternatives));
    }
}
