package clinic.platform.inbox;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Publishes one message and waits until the broker has taken it on and put it into a queue. */
final class ConfirmedPublisher {

    private final RabbitTemplate rabbit;
    private final Duration timeout;

    ConfirmedPublisher(ConnectionFactory connections, Duration timeout) {
        if (!connections.isPublisherConfirms() || !connections.isPublisherReturns()) {
            throw new IllegalStateException(
                    "set spring.rabbitmq.publisher-confirm-type=correlated and spring.rabbitmq.publisher-returns=true");
        }
        this.rabbit = new RabbitTemplate(connections);
        this.rabbit.setMandatory(true);
        this.rabbit.setUsePublisherConnection(true);
        this.timeout = timeout;
    }

    /** @throws AmqpException when the message may not have reached a queue */
    void publish(String exchange, String routingKey, Message message) {
        CorrelationData correlation = new CorrelationData();
        rabbit.send(exchange, routingKey, message, correlation);
        if (!isConfirmed(correlation) || correlation.getReturned() != null) {
            throw new AmqpException("not confirmed, or returned");
        }
    }

    private boolean isConfirmed(CorrelationData correlation) {
        try {
            return correlation
                    .getFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .ack();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
