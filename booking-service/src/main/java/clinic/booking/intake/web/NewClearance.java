package clinic.booking.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record NewClearance(
        @NotBlank @Size(max = 1000) String reason, @Nullable LocalDate seenByDoctorOn) {}
