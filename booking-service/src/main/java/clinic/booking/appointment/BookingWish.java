package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A booking someone asks for. @param practitionerId null for whoever has least to do */
public record BookingWish(
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Instant start) {}
