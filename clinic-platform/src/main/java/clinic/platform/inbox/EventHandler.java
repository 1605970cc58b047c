package clinic.platform.inbox;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;

/** What a service does with an event. A service with a {@link Subscription} has one bean of it. */
public interface EventHandler {

    /**
     * Called at least once per event, in no promised order and by several threads; any order and any duplicates must
     * leave the same state. The message is acknowledged when this returns.
     *
     * @throws RuntimeException an unreachable database or broker is waited out and never counts against the message;
     *     a {@link clinic.events.MalformedEvent} parks it at once, anything else after a few more attempts
     */
    void handle(EventAttributes attributes, ClinicEvent event);
}
