package clinic.events;

/** A booking waits for a practitioner's decision. */
public record BookingRequested(BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
