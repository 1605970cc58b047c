package clinic.booking.availability;

import java.time.OffsetDateTime;
import java.util.Comparator;

/** A time that can be booked, in the clinic's zone. */
public record FreeSlot(OffsetDateTime start, OffsetDateTime end, String practitionerId, String practitionerName) {

    static final Comparator<FreeSlot> ORDER =
            Comparator.comparing((FreeSlot slot) -> slot.start().toInstant()).thenComparing(FreeSlot::practitionerId);
}
