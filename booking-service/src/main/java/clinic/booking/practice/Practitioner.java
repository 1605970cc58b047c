package clinic.booking.practice;

import clinic.events.PractitionerPart;
import clinic.events.PractitionerUpdated;
import clinic.platform.Aggregate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who treats: techniques, certification, hours with their history, absences. */
public record Practitioner(
        PractitionerId id,
        String clinicId,
        long version,
        String name,
        String email,
        Set<String> techniques,
        @Nullable Certification certification,
        List<WorkingHours> hours,
        List<Absence> absences,
        boolean active)
        implements Aggregate {

    @Override
    public String key() {
        return id.toString();
    }

    public PractitionerPart part() {
        return new PractitionerPart(key(), version, name);
    }

    public boolean qualifiedFor(String technique) {
        return techniques.contains(technique);
    }

    public boolean certifiedOn(LocalDate day) {
        return certification != null && !day.isAfter(certification.validUntil());
    }

    /** Blocks of work on a local day, by the hours that hold then. */
    public List<WorkingHours.Block> blocksOn(LocalDate day) {
        return hours.stream()
                .filter(week -> !week.validFrom().isAfter(day))
                .max(Comparator.comparing(WorkingHours::validFrom))
                .map(week -> week.on(day.getDayOfWeek()))
                .orElse(List.of());
    }

    /** The hours that hold now or will next. */
    public List<WorkingHours.Block> currentBlocks() {
        return hours.isEmpty() ? List.of() : hours.get(hours.size() - 1).blocks();
    }

    Practitioner with(PractitionerDetails details, LocalDate today) {
        return new Practitioner(
                id,
                clinicId,
                version + 1,
                details.name(),
                details.email(),
                details.techniques(),
                details.certification(),
                hoursFrom(today, details),
                absences,
                details.active());
    }

    Practitioner withAbsences(List<Absence> changed) {
        return new Practitioner(
                id, clinicId, version + 1, name, email, techniques, certification, hours, List.copyOf(changed), active);
    }

    /** Past weeks keep the hours they had. */
    private List<WorkingHours> hoursFrom(LocalDate today, PractitionerDetails details) {
        if (details.blocks().equals(currentBlocks()) && details.active() == active) {
            return hours;
        }
        List<WorkingHours> all = new ArrayList<>(hours);
        all.removeIf(week -> !week.validFrom().isBefore(today));
        all.add(new WorkingHours(today, details.blocks(), details.active()));
        return List.copyOf(all);
    }

    public PractitionerUpdated updated() {
        return new PractitionerUpdated(
                part(),
                email,
                active,
                hours.stream().map(Practitioner::published).toList(),
                absences.stream()
                        .map(away -> new PractitionerUpdated.Absence(away.id().toString(), away.from(), away.to()))
                        .toList(),
                certification == null ? null : certification.validUntil());
    }

    private static PractitionerUpdated.Hours published(WorkingHours week) {
        return new PractitionerUpdated.Hours(
                week.validFrom(),
                week.worked().stream()
                        .map(block -> new PractitionerUpdated.Block(block.day(), block.from(), block.to()))
                        .toList());
    }
}
