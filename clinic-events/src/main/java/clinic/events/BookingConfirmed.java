package clinic.events;

/** A booking stands: at once, after a practitioner's decision, or again after an undone slip. */
public record BookingConfirmed(BookingPart booking, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements BookingEvent {}
