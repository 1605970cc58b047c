package clinic.booking.practice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record NewRoom(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 50) String> features) {}
