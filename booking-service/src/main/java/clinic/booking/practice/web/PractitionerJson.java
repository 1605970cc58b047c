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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
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
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Size(max = 50) Set<@NotNull @KnownTechnique String> techniques,
        @Nullable @Valid CertificationJson certification,
        @Nullable @Size(max = 100) List<@NotNull @Valid Hours> workingHours,
        @Nullable Boolean active) {

    private static final String MIDNIGHT = "24:00";

    record CertificationJson(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate validUntil) {}

    record Hours(
            @NotNull DayOfWeek day,
            @NotNull @FiveMinuteSteps LocalTime from,

            @NotNull
            @Pattern(
                    regexp = "([01]\\d|2[0-3]):[0-5][05](:00)?|24:00",
                    message = "is a time of day on a five-minute step, for example 18:00 or 24:00")
            String to) {

        static Hours of(WorkingHours.Block block) {
            boolean midnight = block.to().equals(LocalTime.MIDNIGHT);
            return new Hours(
                    block.day(),
                    block.from(),
                    midnight ? MIDNIGHT : DateTimeFormatter.ISO_LOCAL_TIME.format(block.to()));
        }

        private WorkingHours.Block read() {
            return new WorkingHours.Block(day, from, to.equals(MIDNIGHT) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
        }

        private boolean inOrder() {
            return to.equals(MIDNIGHT) || from.isBefore(LocalTime.parse(to));
        }
    }

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
                practitioner.currentBlocks().stream().map(Hours::of).toList(),
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
        List<Hours> week = workingHours == null ? List.of() : workingHours;
        List<WorkingHours.Block> blocks = week.stream().map(Hours::read).toList();
        for (int i = 0; i < blocks.size(); i++) {
            WorkingHours.Block block = blocks.get(i);
            if (!week.get(i).inOrder()) {
                throw new InvalidRequest("workingHours[" + i + "].to", "is after from");
            }
            if (blocks.subList(0, i).stream().anyMatch(block::overlaps)) {
                throw new InvalidRequest("workingHours[" + i + "]", "overlaps another block");
            }
        }
        return blocks;
    }
}
