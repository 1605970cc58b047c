package clinic.events;

/** The client has arrived. */
public record BookingCheckedIn(BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
