package clinic.booking.plan;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A plan someone asks for. @param practitionerId null for whoever has least to do each time */
public record PlanWish(
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Rhythm frequency,
        int sessions,
        Instant firstStart,
        OnConflict onConflict) {}
