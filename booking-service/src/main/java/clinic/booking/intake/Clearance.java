package clinic.booking.intake;

import clinic.booking.client.ClientId;
import clinic.platform.Aggregate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practitioner's word that red flags were looked at. @param cleared the assessments it lifts, and no later ones */
public record Clearance(
        ClearanceId id,
        String clinicId,
        long version,
        ClientId clientId,
        Instant at,
        String by,
        String reason,
        @Nullable LocalDate seenByDoctorOn,
        List<AssessmentId> cleared)
        implements Aggregate {

    @Override
    public String key() {
        return id.toString();
    }
}
