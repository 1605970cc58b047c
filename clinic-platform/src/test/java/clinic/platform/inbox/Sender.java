package clinic.platform.inbox;

import clinic.events.ClientPart;
import clinic.events.ClientUpdated;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.platform.MessagingNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import tools.jackson.databind.json.JsonMapper;

/** Sends well-formed and other messages. */
final class Sender {

    static final String ROUTING_KEY = EventType.CLIENT_UPDATED.routingKey();
    private static final JsonMapper JSON = new JsonMapper();

    private final ConfirmedPublisher publisher;
    private final MessagingNames names;

    Sender(ConnectionFactory connections, MessagingNames names) {
        this.publisher = new ConfirmedPublisher(connections, Duration.ofSeconds(10));
        this.names = names;
    }

    static EventAttributes attributes() {
        return attributes("main");
    }

    static EventAttributes attributes(String clinicId) {
        String client = UUID.randomUUID().toString();
        return new EventAttributes(
                EventType.CLIENT_UPDATED, clinicId, client, 1, Instant.parse("2026-11-20T10:00:00Z"));
    }

    static String body(EventAttributes attributes) {
        var preferences = new ClientPart.Preferences(true, true);
        var client = new ClientPart(
                attributes.aggregateId(), attributes.sequence(), "Ada", "ada@example.org", "en", preferences, true);
        return JSON.writeValueAsString(new ClientUpdated(client));
    }

    void send(EventAttributes attributes) {
        send(ROUTING_KEY, attributes.toHeaders(), body(attributes));
    }

    void send(String routingKey, Map<String, ?> headers, String body) {
        publisher.publish(names.events(), routingKey, message(headers, body.getBytes(StandardCharsets.UTF_8)));
    }

    void sendToParked(Map<String, ?> headers, byte[] body) {
        publisher.publish(names.parkedExchange(), names.parked("trial"), message(headers, body));
    }

    static Message message(Map<String, ?> headers, byte[] body) {
        MessageBuilder message = MessageBuilder.withBody(body);
        message.setContentType("application/json");
        headers.forEach(message::setHeader);
        return message.build();
    }
}
