package clinic.events;

/** A booking was called off by the client or the clinic. */
public record BookingCancelled(BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
