package clinic.backing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {

    private static final Map<String, Object> PRODUCTION_ARGUMENTS = Map.of(
            "x-queue-type", "quorum",
            "x-delivery-limit", 10,
            "x-dead-letter-exchange", "parked",
            "x-dead-letter-strategy", "at-least-once",
            "x-overflow", "reject-publish");

    private static EmbeddedBroker broker;

    private final String queue = UUID.randomUUID().toString();
    private Connection connection;
    private Channel channel;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(0);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @BeforeEach
    void connect() throws Exception {
        connection = factory(broker.address()).newConnection();
        channel = connection.createChannel();
        channel.exchangeDeclare("events", "topic", true);
        channel.queueDeclare(queue, true, false, false, PRODUCTION_ARGUMENTS);
        channel.confirmSelect();
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.close();
    }

    @Test
    void confirmsAndDeliversThroughAQueueDeclaredForProduction() throws Exception {
        channel.queueBind(queue, "events", queue + ".*");
        publish(queue + ".v1");

        assertThat(channel.waitForConfirms(5000)).isTrue();
        var message = channel.basicGet(queue, true);
        assertThat(message.getBody()).isEqualTo("hello".getBytes(UTF_8));
    }

    @Test
    void nacksAndReturnsWhatNoQueueWants() throws Exception {
        BlockingQueue<String> returned = new LinkedBlockingQueue<>();
        channel.addReturnListener(message -> returned.add(message.getRoutingKey()));
        publish("nobody.v1");

        assertThat(channel.waitForConfirms(5000)).isFalse();
        assertThat(returned.poll(5, TimeUnit.SECONDS)).isEqualTo("nobody.v1");
    }

    @Test
    void deliversAgainWhatAConsumerDidNotAcknowledge() throws Exception {
        channel.basicPublish("", queue, true, MessageProperties.PERSISTENT_BASIC, "hello".getBytes(UTF_8));
        assertThat(channel.waitForConfirms(5000)).isTrue();
        try (var other = connection.createChannel()) {
            assertThat(other.basicGet(queue, false)).isNotNull();
        }

        assertThat(channel.basicGet(queue, true).getEnvelope().isRedeliver()).isTrue();
    }

    @Test
    void refusesStrangers() {
        var stranger = factory(broker.address());
        stranger.setPassword("wrong");
        assertThatThrownBy(stranger::newConnection).rootCause().hasMessageContaining("Authentication failed");
    }

    @Test
    void refusesAPortThatIsTaken() {
        var taken = broker.address().port();
        assertThatThrownBy(() -> EmbeddedBroker.start(taken)).hasMessageContaining(String.valueOf(taken));
    }

    @Test
    void startsAgainOnThePortItLeft() throws Exception {
        var first = EmbeddedBroker.start(0);
        first.close();
        try (var second = EmbeddedBroker.start(first.address().port());
                var open = factory(second.address()).newConnection()) {
            assertThat(open.isOpen()).isTrue();
        }
    }

    @Test
    void leavesNoFilesBehind() {
        assertThat(Files.exists(Path.of("work"))).isFalse();
    }

    private void publish(String routingKey) throws Exception {
        channel.basicPublish("events", routingKey, true, MessageProperties.PERSISTENT_BASIC, "hello".getBytes(UTF_8));
    }

    private static ConnectionFactory factory(BrokerAddress address) {
        var factory = new ConnectionFactory();
        factory.setHost(address.host());
        factory.setPort(address.port());
        factory.setUsername(address.user());
        factory.setPassword(address.password());
        return factory;
    }
}
