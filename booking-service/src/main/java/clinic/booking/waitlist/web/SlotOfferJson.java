package clinic.booking.waitlist.web;

import clinic.booking.appointment.Booking;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

record SlotOfferJson(
        String id,
        long version,
        String status,
        String clientId,
        String practitionerId,
        String treatmentId,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable OffsetDateTime expiresAt) {

    static SlotOfferJson of(Booking offer, ZoneId zone) {
        Instant expiresAt = Objects.requireNonNull(offer.hold()).expiresAt();
        return new SlotOfferJson(
                offer.key(),
                offer.version(),
                offer.status().name(),
                offer.clientId().toString(),
                offer.slot().practitionerId().toString(),
                offer.offer().treatmentId().toString(),
                offer.slot().start().atZone(zone).toOffsetDateTime(),
                offer.slot().end().atZone(zone).toOffsetDateTime(),
                expiresAt == null ? null : expiresAt.atZone(zone).toOffsetDateTime());
    }
}
