package clinic.events;

/** A session took place. A correction is the same type with a higher sequence and replaces what was known. */
public record SessionCompleted(
        BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic, SessionPart session)
        implements BookingEvent {}
