package clinic.booking.appointment.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record Rescheduling(
        @NotNull OffsetDateTime start,
        @Nullable UUID practitionerId,
        @Nullable @Valid OverrideJson override) {}
