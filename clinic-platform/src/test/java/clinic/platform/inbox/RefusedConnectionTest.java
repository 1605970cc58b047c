package clinic.platform.inbox;

import static org.awaitility.Awaitility.await;

import clinic.backing.BackingServices;
import clinic.backing.BrokerAddress;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;

/** A broker that breaks off while a connection is being made cannot be told from one that refuses the password. */
class RefusedConnectionTest {

    private final BrokerAddress broker = BackingServices.shared().broker();
    private final Queue queue = new Queue("refused-" + UUID.randomUUID(), false, false, false);
    private final CachingConnectionFactory others = connections(broker.password());
    private final CachingConnectionFactory refused = connections("not " + broker.password());
    private final SimpleMessageListenerContainer container = Containers.of(refused, queue.getName(), 1, 1);

    private CachingConnectionFactory connections(String password) {
        var connections = new CachingConnectionFactory(broker.host(), broker.port());
        connections.setUsername(broker.user());
        connections.setPassword(password);
        return connections;
    }

    @AfterEach
    void close() {
        container.destroy();
        new RabbitAdmin(others).deleteQueue(queue.getName());
        others.destroy();
        refused.destroy();
    }

    @Test
    void listensAsSoonAsItIsLetIn() {
        new RabbitAdmin(others).declareQueue(queue);
        var received = new AtomicInteger();
        var attempts = new AtomicInteger();
        container.setMessageListener(message -> received.incrementAndGet());
        container.setRecoveryInterval(200);
        container.setApplicationEventPublisher(event -> attempts.incrementAndGet());
        container.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts.get() > 0);
        refused.setPassword(broker.password());
        new RabbitTemplate(others).convertAndSend(queue.getName(), "news");
        await().atMost(Duration.ofSeconds(20)).until(() -> received.get() == 1);
    }
}
