package clinic.notification.content;

import java.time.Instant;

/** Where clients answer what is offered to them. */
public interface OfferPages {

    /** The address of an offer's page. @param expiresAt until when it can be accepted */
    String of(String clinicId, String offerId, Instant expiresAt);
}
