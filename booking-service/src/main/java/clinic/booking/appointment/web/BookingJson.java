package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import clinic.booking.client.ClientId;
import clinic.booking.practice.web.MoneyJson;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as the front desk sees it, times in the clinic's zone. */
record BookingJson(
        String id,
        long version,
        String status,
        @Nullable String clientId,
        String practitionerId,
        String roomId,
        String treatmentId,
        String technique,
        OffsetDateTime start,
        OffsetDateTime end,
        MoneyJson price,
        @Nullable String planId,
        List<String> cautions,
        List<Entry> history) {

    record Entry(
            OffsetDateTime at,
            String what,
            String by,
            @Nullable String reason) {}

    static BookingJson of(Booking booking, ZoneId zone) {
        return new BookingJson(
                booking.key(),
                booking.version(),
                booking.status().name(),
                booking.guest().map(ClientId::toString).orElse(null),
                booking.slot().practitionerId().toString(),
                booking.slot().roomId().toString(),
                booking.offer().treatmentId().toString(),
                booking.offer().technique(),
                booking.slot().start().atZone(zone).toOffsetDateTime(),
                booking.slot().end().atZone(zone).toOffsetDateTime(),
                MoneyJson.of(booking.offer().price()),
                booking.plan() == null ? null : booking.plan().planId().toString(),
                booking.cautions(),
                booking.history().stream()
                        .map(entry -> new Entry(
                                entry.at().atZone(zone).toOffsetDateTime(), entry.what(), entry.by(), entry.reason()))
                        .toList());
    }
}
