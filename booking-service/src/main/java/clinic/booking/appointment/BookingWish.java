package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A booking someone asks for.
 *
 * @param practitionerId null for whoever has least to do
 * @param override why notice, horizon and working hours are passed over; null when they are not
 */
public record BookingWish(
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Instant start,
        @Nullable String override) {

    public BookingWish(
            ClientId clientId, TreatmentId treatmentId, @Nullable PractitionerId practitionerId, Instant start) {
        this(clientId, treatmentId, practitionerId, start, null);
    }
}
