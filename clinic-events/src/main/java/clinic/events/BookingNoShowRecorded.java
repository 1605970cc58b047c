package clinic.events;

/** The client did not come. */
public record BookingNoShowRecorded(
        BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
