package clinic.platform.outbox;

import java.util.concurrent.CompletableFuture;

/** Hands events to the broker. */
interface EventPublisher {

    /** Completes with true once the broker has the event in a queue, with false when it will not have it. */
    CompletableFuture<Boolean> publish(OutboxEntry entry);
}
