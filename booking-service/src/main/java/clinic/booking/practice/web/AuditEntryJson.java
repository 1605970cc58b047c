package clinic.booking.practice.web;

import clinic.platform.access.Role;
import clinic.platform.outbox.AuditEntry;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AuditEntryJson(
        OffsetDateTime at,
        String by,
        @Nullable Role role,
        String what,
        String collection,
        String id,
        long version,
        List<String> fields) {

    static AuditEntryJson of(AuditEntry entry, ZoneId zone) {
        return new AuditEntryJson(
                entry.at().atZone(zone).toOffsetDateTime(),
                entry.by().name(),
                entry.by().role(),
                entry.what(),
                entry.collection(),
                entry.id(),
                entry.version(),
                entry.fields());
    }
}
