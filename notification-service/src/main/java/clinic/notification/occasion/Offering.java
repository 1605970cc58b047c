package clinic.notification.occasion;

import clinic.events.EventAttributes;
import clinic.events.OfferPart;
import clinic.events.WaitlistOfferDeclined;
import clinic.events.WaitlistSlotOffered;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The newest that is known of a freed slot that was offered to somebody. Accepted, it is a booking of the same id, and
 * told of as one.
 *
 * @param at when it became as it is
 */
public record Offering(
        String id,
        String clinicId,
        String clientId,
        String practitionerId,
        Instant at,
        OfferPart offer,
        boolean declined) {

    public Offering {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    public static Offering of(EventAttributes attributes, WaitlistSlotOffered event) {
        return of(attributes, event, false);
    }

    public static Offering of(EventAttributes attributes, WaitlistOfferDeclined event) {
        WaitlistSlotOffered offered =
                new WaitlistSlotOffered(event.offer(), event.client(), event.practitioner(), event.clinic());
        return of(attributes, offered, true);
    }

    private static Offering of(EventAttributes attributes, WaitlistSlotOffered event, boolean declined) {
        return new Offering(
                event.offer().id(),
                attributes.clinicId(),
                event.client().id(),
                event.practitioner().id(),
                attributes.time(),
                event.offer(),
                declined);
    }

    public long version() {
        return offer.version();
    }
}
