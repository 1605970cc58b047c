package clinic.booking.intake;

import clinic.booking.care.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All a client answered and all that was cleared since, in order. */
public record Standing(List<Assessment> assessments, List<Clearance> clearances) {

    /** A red flag is lifted by a clearance given for it, never by another form. */
    public List<AssessmentId> uncleared() {
        Set<AssessmentId> cleared = clearances.stream()
                .flatMap(clearance -> clearance.cleared().stream())
                .collect(Collectors.toSet());
        return assessments.stream()
                .filter(assessment -> assessment.screening().refers())
                .map(Assessment::id)
                .filter(id -> !cleared.contains(id))
                .toList();
    }

    Verdict verdict(Catalogue catalogue, String technique) {
        if (!uncleared().isEmpty()) {
            return Verdict.REFERRED;
        }
        return assessments.stream()
                .reduce((earlier, later) -> later)
                .map(newest -> Verdict.of(
                        newest.screening().asksForCare(), catalogue.contraindicates(newest.form(), technique)))
                .orElse(Verdict.FREE);
    }
}
