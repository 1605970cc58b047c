package clinic.booking.practice.web;

import clinic.booking.care.KnownTechnique;
import clinic.booking.practice.FiveMinuteSteps;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.TreatmentId;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A treatment, read and written alike; id and version are only read. */
record TreatmentJson(
        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        String id,

        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        Long version,

        @NotBlank @Size(max = 200) String name,
        @NotNull @KnownTechnique String technique,
        @NotNull @Min(5) @Max(480) @FiveMinuteSteps Integer durationMinutes,
        @Nullable @Min(0) @Max(120) @FiveMinuteSteps Integer turnoverMinutes,
        @NotNull @Valid MoneyJson price,
        @Nullable @Size(max = 50) Set<@NotBlank @Size(max = 50) String> roomFeatures) {

    static TreatmentJson of(Treatment treatment) {
        return new TreatmentJson(
                treatment.key(),
                treatment.version(),
                treatment.name(),
                treatment.technique(),
                treatment.durationMinutes(),
                treatment.turnoverMinutes(),
                MoneyJson.of(treatment.price()),
                treatment.roomFeatures());
    }

    Treatment read(String clinicId) {
        return new Treatment(
                TreatmentId.next(),
                clinicId,
                1,
                name,
                technique,
                durationMinutes,
                turnoverMinutes == null ? 0 : turnoverMinutes,
                price.read("price"),
                roomFeatures == null ? Set.of() : Set.copyOf(roomFeatures));
    }
}
