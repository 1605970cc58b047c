package clinic.booking.selfservice.web;

import clinic.booking.appointment.Booking;
import clinic.booking.selfservice.OwnOffer;
import java.time.Instant;
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
                at(booking.slot().start(), zone),
                at(booking.slot().end(), zone),
                own.practitioner(),
                booking.offer().name(),
                at(own.expiresAt(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
