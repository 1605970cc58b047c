package clinic.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The names of exchanges and queues, the same for who sends and who receives.
 *
 * @param namespace put before every name, so that several installations can share a broker; empty for none
 */
@ConfigurationProperties("clinic.messaging")
public record MessagingNames(@DefaultValue("") String namespace) {

    /** The topic exchange all events are published to. */
    public String events() {
        return named("clinic.events");
    }

    /** The queue a service takes its events from. */
    public String inbox(String service) {
        return named(service + ".inbox");
    }

    /** The direct exchange that leads to the {@link #parked} queues, by their name. */
    public String parkedExchange() {
        return named("clinic.parked");
    }

    /** The queue of messages a service gave up on. */
    public String parked(String service) {
        return named(service + ".parked");
    }

    private String named(String name) {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }
}
