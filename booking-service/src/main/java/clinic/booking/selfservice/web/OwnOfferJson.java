package clinic.booking.selfservice.web;

import clinic.booking.appointment.Booking;
import clinic.booking.selfservice.OwnOffer;
import java.time.OffsetDateTime;
import java.time.ZoneId;

record OwnOfferJson(
        String id,
        long version,
        String status,
        OffsetDateTime start,
        OffsetDateTime end,
        String practitionerName,
        String treatment,
        OffsetDateTime expiresAt) {

    static OwnOfferJson of(OwnOffer own) {
        Booking booking = own.booking();
        ZoneId zone = own.clinic().timeZone();
        return new OwnOfferJson(
                booking.key(),
                booking.version(),
                booking.status().name(),
                booking.slot().start().atZone(zone).toOffsetDateTime(),
                booking.slot().end().atZone(zone).toOffsetDateTime(),
                own.practitioner(),
                booking.offer().name(),
                own.expiresAt().atZone(zone).toOffsetDateTime());
    }
}
