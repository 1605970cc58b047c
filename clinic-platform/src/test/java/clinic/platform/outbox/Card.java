package clinic.platform.outbox;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.platform.Aggregate;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that has everything: text, a field that may be missing, and claims. */
record Card(
        String id,
        String clinicId,
        long version,
        String text,
        @Nullable String remark,
        Set<String> wants) implements Aggregate {

    static Card of(String text, String... wants) {
        return new Card(UUID.randomUUID().toString(), "main", 1, text, null, Set.of(wants));
    }

    Card in(String otherClinic) {
        return new Card(id, otherClinic, version, text, remark, wants);
    }

    Card with(String next) {
        return new Card(id, clinicId, version + 1, next, remark, wants);
    }

    Card remarked(@Nullable String next) {
        return new Card(id, clinicId, version + 1, text, next, wants);
    }

    Card wanting(String... next) {
        return new Card(id, clinicId, version + 1, text, remark, Set.of(next));
    }

    /** What happened, told as if a client had changed. */
    Change<Card> at(Instant at) {
        var preferences = new ClientPart.Preferences(true, true);
        var part = new ClientPart(id, version, text, "card@example.org", "en", preferences, false);
        return new Change<>(this, new ClientUpdated(part), at);
    }

    Change<Card> untold(Instant at) {
        return new Change<>(this, null, at);
    }

    @Override
    public String key() {
        return id;
    }
}
