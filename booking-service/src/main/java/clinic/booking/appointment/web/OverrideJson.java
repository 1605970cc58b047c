package clinic.booking.appointment.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why the clinic's notice, horizon and working hours are passed over this time. */
record OverrideJson(@NotBlank @Size(max = 500) String reason) {

    static @Nullable String reason(@Nullable OverrideJson override) {
        return override == null ? null : override.reason();
    }
}
