package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;

record HoldJson(String id, OffsetDateTime start, OffsetDateTime end, String practitionerId, OffsetDateTime expiresAt) {

    static HoldJson of(Booking held, ZoneId zone) {
        return new HoldJson(
                held.key(),
                held.slot().start().atZone(zone).toOffsetDateTime(),
                held.slot().end().atZone(zone).toOffsetDateTime(),
                held.slot().practitionerId().toString(),
                Objects.requireNonNull(Objects.requireNonNull(held.hold()).expiresAt())
                        .atZone(zone)
                        .toOffsetDateTime());
    }
}
