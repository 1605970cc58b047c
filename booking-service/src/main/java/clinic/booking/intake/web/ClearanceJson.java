package clinic.booking.intake.web;

import clinic.booking.intake.AssessmentId;
import clinic.booking.intake.Clearance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param assessments those whose red flags it lifts */
record ClearanceJson(
        String id,
        String clientId,
        OffsetDateTime at,
        String by,
        String reason,
        @Nullable LocalDate seenByDoctorOn,
        List<String> assessments) {

    static ClearanceJson of(Clearance clearance, ZoneId zone) {
        return new ClearanceJson(
                clearance.key(),
                clearance.clientId().toString(),
                clearance.at().atZone(zone).toOffsetDateTime(),
                clearance.by(),
                clearance.reason(),
                clearance.seenByDoctorOn(),
                clearance.cleared().stream().map(AssessmentId::toString).toList());
    }
}
