package clinic.events;

/** A booking moved to another time or practitioner; its schedule revision rose. */
public record BookingRescheduled(
        BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
