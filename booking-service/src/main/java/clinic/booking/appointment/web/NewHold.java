package clinic.booking.appointment.web;

import clinic.booking.appointment.HoldWish;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewHold(
        @NotNull UUID treatmentId,
        @Nullable UUID practitionerId,
        @NotNull OffsetDateTime start) {

    HoldWish read() {
        return new HoldWish(new TreatmentId(treatmentId), PractitionerId.ofNullable(practitionerId), start.toInstant());
    }
}
