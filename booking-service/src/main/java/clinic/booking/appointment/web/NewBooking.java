package clinic.booking.appointment.web;

import clinic.booking.appointment.BookingWish;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewBooking(
        @NotNull UUID clientId,
        @NotNull UUID treatmentId,
        @Nullable UUID practitionerId,
        @NotNull OffsetDateTime start,
        @Nullable UUID holdId,
        @Nullable @Valid OverrideJson override) {

    BookingWish read() {
        return new BookingWish(
                new ClientId(clientId),
                new TreatmentId(treatmentId),
                PractitionerId.ofNullable(practitionerId),
                start.toInstant(),
                OverrideJson.reason(override));
    }
}
