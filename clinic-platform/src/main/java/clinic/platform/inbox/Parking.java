package clinic.platform.inbox;

import clinic.platform.MessagingNames;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;

/** Hands messages from the inbox to the parked queue, and back. */
final class Parking {

    private final ConfirmedPublisher publisher;
    private final MessagingNames names;
    private final String service;

    Parking(ConfirmedPublisher publisher, MessagingNames names, String service) {
        this.publisher = publisher;
        this.names = names;
        this.service = service;
    }

    /** @throws org.springframework.amqp.AmqpException when it may not have arrived; the message is not to be acknowledged */
    void park(Message message, String reason) {
        MessageProperties properties = message.getMessageProperties();
        Message parked = MessageBuilder.fromClonedMessage(message)
                .removeHeader("x-delivery-count")
                .setHeader(ParkedHeaders.REASON, reason)
                .setHeaderIfAbsent(ParkedHeaders.EXCHANGE, text(properties.getReceivedExchange()))
                .setHeaderIfAbsent(ParkedHeaders.ROUTING_KEY, text(properties.getReceivedRoutingKey()))
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .build();
        publisher.publish(names.parkedExchange(), names.parked(service), parked);
    }

    /** @throws org.springframework.amqp.AmqpException when it may not have arrived; the message is to be kept */
    void replay(ParkedMessage parked) {
        MessageBuilder message = MessageBuilder.withBody(parked.body().bytes());
        parked.headers().forEach(message::setHeader);
        message.setHeader(ParkedHeaders.EXCHANGE, parked.exchange())
                .setHeader(ParkedHeaders.ROUTING_KEY, parked.routingKey())
                .setHeader(ParkedHeaders.REPLAYS, parked.replays() + 1)
                .setContentType(parked.contentType())
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT);
        publisher.publish("", names.inbox(service), message.build());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
