package clinic.platform.inbox;

import clinic.platform.InvalidRequest;
import java.time.DateTimeException;
import java.time.Instant;

/** Where a message stands in the list of parked messages, oldest first. */
record ParkedPosition(Instant parkedAt, String id) {

    static ParkedPosition of(ParkedMessage message) {
        return new ParkedPosition(message.parkedAt(), message.id());
    }

    static ParkedPosition of(String key) {
        try {
            int colon = key.indexOf(':');
            return new ParkedPosition(
                    Instant.ofEpochMilli(Long.parseLong(key.substring(0, colon))), key.substring(colon + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException | DateTimeException e) {
            throw InvalidRequest.foreignCursor();
        }
    }

    String key() {
        return parkedAt.toEpochMilli() + ":" + id;
    }
}
