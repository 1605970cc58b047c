package clinic.booking.plan.web;

import clinic.booking.client.ClientId;
import clinic.booking.plan.OnConflict;
import clinic.booking.plan.PlanWish;
import clinic.booking.plan.Rhythm;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewPlan(
        @NotNull UUID clientId,
        @NotNull UUID treatmentId,
        @Nullable UUID practitionerId,
        @NotNull Rhythm frequency,
        @NotNull @Min(1) @Max(52) Integer sessions,
        @NotNull OffsetDateTime firstStart,
        @NotNull OnConflict onConflict) {

    PlanWish read() {
        return new PlanWish(
                new ClientId(clientId),
                new TreatmentId(treatmentId),
                PractitionerId.ofNullable(practitionerId),
                frequency,
                sessions,
                firstStart.toInstant(),
                onConflict);
    }
}
