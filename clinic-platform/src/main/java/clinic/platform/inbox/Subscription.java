package clinic.platform.inbox;

import clinic.events.EventType;
import java.util.Set;

/**
 * Which events a service wants. A bean of it switches the inbox on.
 *
 * @param service names the queues, {@code <service>.inbox} and {@code <service>.parked}
 * @param types taken in any version, so that a version not understood yet is parked instead of lost
 */
public record Subscription(String service, Set<EventType> types) {

    public Subscription {
        types = Set.copyOf(types);
    }
}
