package clinic.events;

/** A slot became free and is kept for a client on the waitlist for a while. */
public record WaitlistSlotOffered(OfferPart offer, ClientPart client, PractitionerPart practitioner, ClinicPart clinic)
        implements ClinicEvent {}
