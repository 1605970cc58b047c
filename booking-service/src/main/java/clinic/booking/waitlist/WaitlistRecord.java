package clinic.booking.waitlist;

import clinic.booking.waitlist.WaitlistEntry.State;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

record WaitlistRecord(
        String id,
        State state,
        String treatmentId,
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String earlierThan) {

    static WaitlistRecord of(WaitlistEntry entry, ZoneId zone) {
        return new WaitlistRecord(
                entry.key(),
                entry.state(),
                entry.treatmentId().toString(),
                entry.from().atZone(zone).toOffsetDateTime(),
                entry.to().atZone(zone).toOffsetDateTime(),
                entry.earlierThan() == null ? null : entry.earlierThan().toString());
    }
}
