package clinic.platform.inbox;

import clinic.platform.access.Caller;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parked message as its clinic's owner sees it.
 *
 * @param body left out when the message doesn't say whose it is: it may be about another clinic's clients
 */
record ParkedView(
        String id,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String clinicId,
        String routingKey,
        Map<String, Object> headers,
        @Nullable String body,
        String reason,
        Instant parkedAt) {

    static ParkedView of(ParkedMessage message, Caller caller) {
        boolean own = caller.clinicId().equals(message.clinicId());
        return new ParkedView(
                message.id(),
                message.eventId(),
                message.type(),
                message.clinicId(),
                message.routingKey(),
                message.headers(),
                own ? message.body().text() : null,
                message.reason(),
                message.parkedAt());
    }
}
