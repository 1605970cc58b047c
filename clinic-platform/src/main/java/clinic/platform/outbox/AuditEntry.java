package clinic.platform.outbox;

import clinic.events.ClinicEvent;
import clinic.events.EventType;
import clinic.platform.access.Author;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a version of an aggregate, when, and what was done.
 *
 * @param at when it happened
 * @param what the event that told of it, as {@code booking.cancelled}, or else {@code created}, {@code changed} or
 *     {@code erased}
 * @param collection where the aggregate lives, such as {@code practitioners}
 * @param id the aggregate's
 * @param version the one that was made
 * @param fields names of the changed fields, in alphabetical order; none for a creation. Values are not kept
 */
public record AuditEntry(
        Instant at, Author by, String what, String collection, String id, long version, List<String> fields) {

    /** The newest first; what is of one instant in a fixed order. */
    static final Comparator<AuditEntry> ORDER = Comparator.comparing(AuditEntry::at)
            .thenComparing(AuditEntry::collection)
            .thenComparing(AuditEntry::id)
            .thenComparing(AuditEntry::version)
            .reversed();

    /** Keeps its own copy. */
    public AuditEntry {
        fields = List.copyOf(fields);
    }

    static String what(@Nullable ClinicEvent event, String otherwise) {
        if (event == null) {
            return otherwise;
        }
        return what(EventType.of(event));
    }

    static String what(EventType type) {
        String key = type.routingKey();
        return key.substring(0, key.lastIndexOf('.'));
    }
}
