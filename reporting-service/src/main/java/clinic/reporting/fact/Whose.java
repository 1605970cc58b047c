package clinic.reporting.fact;

import org.jspecify.annotations.Nullable;

/** Whose bookings are asked for: those of one practitioner, or with null of the whole clinic. */
public record Whose(String clinicId, @Nullable String practitionerId) {

    public static Whose clinic(String clinicId) {
        return new Whose(clinicId, null);
    }

    boolean covers(Visit visit) {
        return practitionerId == null || practitionerId.equals(visit.practitionerId());
    }

    boolean wholeClinic() {
        return practitionerId == null;
    }
}
