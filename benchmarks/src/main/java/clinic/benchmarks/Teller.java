package clinic.benchmarks;

import clinic.events.EventAttributes;
import clinic.events.EventType;
import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Tells events as a service would; once it is closed the broker has confirmed them all. */
final class Teller implements AutoCloseable {

    private static final int LONGEST_MILLIS = 60_000;

    private final Components components;
    private final Connection connection;
    private final Channel channel;

    private Teller(Components components, Connection connection) throws IOException {
        this.components = components;
        this.connection = connection;
        this.channel = connection.createChannel();
    }

    static Teller to(Components components) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setHost(components.rabbitHost());
        Teller teller = new Teller(components, factory.newConnection());
        teller.channel.confirmSelect();
        return teller;
    }

    /** In version 1. */
    void tell(EventType type, String id, String json) throws IOException {
        var properties = new AMQP.BasicProperties.Builder()
                .contentType("application/json")
                .deliveryMode(2)
                .headers(new EventAttributes(type, "main", id, 1, Instant.now()).toHeaders())
                .build();
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        channel.basicPublish(components.names().events(), type.routingKey(), properties, body);
    }

    @Override
    public void close() throws Exception {
        try (connection) {
            channel.waitForConfirmsOrDie(LONGEST_MILLIS);
        }
    }
}
