package clinic.events;

/** A slot that was offered is not wanted any more; no email about it makes sense. One that merely lapses is not told of. */
public record WaitlistOfferDeclined(
        OfferPart offer, ClientPart client, PractitionerPart practitioner, ClinicPart clinic) implements ClinicEvent {}
