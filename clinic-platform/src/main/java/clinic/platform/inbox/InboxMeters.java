package clinic.platform.inbox;

import clinic.events.EventType;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what becomes of messages. */
final class InboxMeters {

    private final MeterRegistry registry;

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void consumed(EventType type) {
        registry.counter("clinic.inbox.consumed", "type", type.wireName()).increment();
    }

    /** @param cause {@code outage} or {@code failure} */
    void retried(String cause) {
        registry.counter("clinic.inbox.retried", "cause", cause).increment();
    }

    /** @param cause {@code malformed} or {@code failure} */
    void parked(String cause) {
        registry.counter("clinic.inbox.parked", "cause", cause).increment();
    }
}
