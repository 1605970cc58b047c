package clinic.booking.practice.web;

import clinic.booking.care.KnownTechnique;
import clinic.booking.practice.Certification;
import clinic.booking.practice.FiveMinuteSteps;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.PractitionerDetails;
import clinic.booking.practice.WorkingHours;
import clinic.platform.InvalidRequest;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A practitioner, read and written alike; id and version are only read. */
record PractitionerJson(
        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        String id,

        @JsonProperty(access = JsonProperty.Access.READ_ONLY) @Nullable
        Long version,

        @NotBlank @Size(max = 200) String name,
        @NotNull @Email @Size(max = 254) String email,
        @NotNull @Size(max = 50) Set<@NotNull @KnownTechnique String> techniques,
        @Nullable @Valid CertificationJson certification,
        @Nullable @Size(max = 100) List<@NotNull @Valid Hours> workingHours,
        @Nullable Boolean active) {

    record CertificationJson(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate validUntil) {}

    record Hours(
            @NotNull DayOfWeek day,
            @NotNull @FiveMinuteSteps LocalTime from,
            @NotNull @FiveMinuteSteps LocalTime to) {}

    static PractitionerJson of(Practitioner practitioner) {
        Certification certification = practitioner.certification();
        return new PractitionerJson(
                practitioner.key(),
                practitioner.version(),
                practitioner.name(),
                practitioner.email(),
                practitioner.techniques(),
                certification == null
                        ? null
                        : new CertificationJson(certification.number(), certification.validUntil()),
                practitioner.currentBlocks().stream()
                        .map(block -> new Hours(block.day(), block.from(), block.to()))
                        .toList(),
                practitioner.active());
    }

    PractitionerDetails read() {
        return new PractitionerDetails(
                name,
                email,
                Set.copyOf(techniques),
                certification == null ? null : new Certification(certification.number(), certification.validUntil()),
                blocks(),
                active == null || active);
    }

    private List<WorkingHours.Block> blocks() {
        List<WorkingHours.Block> blocks = (workingHours == null ? List.<Hours>of() : workingHours)
                .stream()
                        .map(hours -> new WorkingHours.Block(hours.day(), hours.from(), hours.to()))
                        .toList();
        for (int i = 0; i < blocks.size(); i++) {
            WorkingHours.Block block = blocks.get(i);
            if (!block.from().isBefore(block.to())) {
                throw new InvalidRequest("workingHours[" + i + "].to", "is after from");
            }
            if (blocks.subList(0, i).stream().anyMatch(block::overlaps)) {
                throw new InvalidRequest("workingHours[" + i + "]", "overlaps another block");
            }
        }
        return blocks;
    }
}
