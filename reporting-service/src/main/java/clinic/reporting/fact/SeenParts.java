package clinic.reporting.fact;

/** The other parts a booking's event carried: they stand in for the facts proper until those arrive. */
public record SeenParts(
        long clientVersion,
        boolean clientScreened,
        long practitionerVersion,
        String practitionerName,
        long clinicVersion,
        String clinicName,
        String timeZone) {}
