package clinic.platform.inbox;

import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/**
 * Makes listener containers. The simple kind has a thread of its own for each consumer: one that waits for an outage to
 * end holds nobody else up, while the direct kind would block the threads of the connection.
 */
final class Containers {

    private static final long SHUTDOWN_MILLIS = 5_000;
    private static final long START_MILLIS = 10_000;

    private Containers() {}

    /** Started and stopped by its {@link Intake} alone. */
    static SimpleMessageListenerContainer of(ConnectionFactory connections, String queue, int consumers, int prefetch) {
        SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(queue);
        container.setConcurrentConsumers(consumers);
        container.setPrefetchCount(prefetch);
        container.setAutoStartup(false);
        container.setMissingQueuesFatal(false);
        // a connection that breaks while it is being made looks like a refused password, and would end listening for
        // good
        container.setPossibleAuthenticationFailureFatal(false);
        container.setForceStop(true);
        container.setShutdownTimeout(SHUTDOWN_MILLIS);
        container.setConsumerStartTimeout(START_MILLIS);
        container.setObservationEnabled(true);
        return container;
    }
}
