package clinic.reporting.week;

import clinic.reporting.fact.SessionFact;
import org.jspecify.annotations.Nullable;

/** Whom a report is about: one practitioner, or with null the whole clinic. */
public record Subject(@Nullable String practitionerId) {

    public static final Subject CLINIC = new Subject(null);

    public boolean covers(SessionFact session) {
        return covers(session.practitionerId());
    }

    public boolean covers(String otherPractitionerId) {
        return practitionerId == null || practitionerId.equals(otherPractitionerId);
    }
}
