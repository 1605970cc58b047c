package clinic.booking.waitlist.web;

import clinic.booking.waitlist.WaitlistEntry;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

record EntryJson(
        String id,
        long version,
        String clientId,
        String treatmentId,
        @Nullable String practitionerId,
        OffsetDateTime from,
        OffsetDateTime to,
        String status) {

    static EntryJson of(WaitlistEntry entry, ZoneId zone) {
        return new EntryJson(
                entry.key(),
                entry.version(),
                entry.clientId().toString(),
                entry.treatmentId().toString(),
                entry.practitionerId() == null ? null : entry.practitionerId().toString(),
                entry.from().atZone(zone).toOffsetDateTime(),
                entry.to().atZone(zone).toOffsetDateTime(),
                entry.state().name());
    }
}
