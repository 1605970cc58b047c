package clinic.platform.outbox;

import clinic.platform.MessagingNames;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** Published means: confirmed by the broker and not returned as unroutable, in time. */
class RabbitEventPublisher implements EventPublisher {

    private final RabbitOperations rabbit;
    private final String exchange;
    private final Duration confirmTimeout;

    RabbitEventPublisher(RabbitOperations rabbit, MessagingNames names, Duration confirmTimeout) {
        this.rabbit = rabbit;
        this.exchange = names.events();
        this.confirmTimeout = confirmTimeout;
    }

    @Override
    public CompletableFuture<Boolean> publish(OutboxEntry entry) {
        CorrelationData correlation = new CorrelationData(entry.attributes().id());
        try {
            rabbit.send(exchange, entry.attributes().type().routingKey(), entry.toMessage(), correlation);
        } catch (AmqpException e) {
            return CompletableFuture.completedFuture(false);
        }
        return correlation
                .getFuture()
                .thenApply(confirm -> confirm.ack() && correlation.getReturned() == null)
                .completeOnTimeout(false, confirmTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> false);
    }
}
