package clinic.booking.appointment;

import clinic.events.Money;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept of a booking, as its client is told; times in the clinic's zone. */
record BookingRecord(
        String id,
        long version,
        BookingStatus status,
        String practitionerId,
        String roomId,
        String treatmentId,
        String treatment,
        String technique,
        OffsetDateTime start,
        OffsetDateTime end,
        Money price,
        int scheduleRevision,
        @Nullable OffsetDateTime confirmedAt,
        List<String> cautions,
        @Nullable Cancellation cancellation,
        @Nullable Completion completion,
        boolean imported,
        List<Entry> history) {

    record Entry(
            OffsetDateTime at,
            String what,
            String by,
            @Nullable String reason) {}

    static BookingRecord of(Booking booking, ZoneId zone) {
        return new BookingRecord(
                booking.key(),
                booking.version(),
                booking.status(),
                booking.slot().practitionerId().toString(),
                booking.slot().roomId().toString(),
                booking.offer().treatmentId().toString(),
                booking.offer().name(),
                booking.offer().technique(),
                at(booking.slot().start(), zone),
                at(booking.slot().end(), zone),
                booking.offer().price().published(),
                booking.scheduleRevision(),
                booking.confirmedAt() == null ? null : at(booking.confirmedAt(), zone),
                booking.cautions(),
                booking.cancellation(),
                booking.completion(),
                booking.imported(),
                booking.history().stream()
                        .map(entry -> new Entry(at(entry.at(), zone), entry.what(), entry.by(), entry.reason()))
                        .toList());
    }

    private static OffsetDateTime at(Instant time, ZoneId zone) {
        return time.atZone(zone).toOffsetDateTime();
    }
}
