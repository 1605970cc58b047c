package clinic.booking.plan.web;

import clinic.booking.plan.OnConflict;
import clinic.booking.plan.Rhythm;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

record NewFrequency(@NotNull Rhythm frequency, @Nullable OnConflict onConflict) {}
