package clinic.reporting.fact;

import clinic.events.PractitionerUpdated.Absence;
import clinic.events.PractitionerUpdated.Hours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practitioner as of the newest version. @param hours empty from the day on that somebody has left */
public record PractitionerFact(
        String id,
        long version,
        String clinicId,
        String name,
        @Nullable String email,
        boolean active,
        List<Hours> hours,
        List<Absence> absences,
        @Nullable LocalDate certifiedUntil)
        implements Fact {

    /** Known only from bookings so far: a name, and neither hours nor an address. */
    public static PractitionerFact seenIn(SessionFact session) {
        return new PractitionerFact(
                session.practitionerId(),
                session.seen().practitionerVersion(),
                session.clinicId(),
                session.seen().practitionerName(),
                null,
                false,
                List.of(),
                List.of(),
                null);
    }
}
