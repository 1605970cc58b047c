package clinic.journey;

import clinic.platform.MessagingNames;
import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

/** Hears every event of the clinic as it goes over the wire. */
final class EventTap implements AutoCloseable {

    private static final int SILENCE_MILLIS = 2_000;

    private final RabbitAdmin admin;
    private final RabbitTemplate rabbit;
    private final Queue queue;

    EventTap(ConnectionFactory broker, MessagingNames names) {
        this.admin = new RabbitAdmin(broker);
        this.rabbit = new RabbitTemplate(broker);
        this.queue = new Queue(names.inbox("tap"));
        var events = new TopicExchange(names.events());
        admin.declareExchange(events);
        admin.declareQueue(queue);
        admin.declareBinding(BindingBuilder.bind(queue).to(events).with("#"));
    }

    /** What was heard since the last time, once nothing more comes. */
    List<Message> heard() {
        var heard = new ArrayList<Message>();
        for (var next = next(); next != null; next = next()) {
            heard.add(next);
        }
        return heard;
    }

    private Message next() {
        return rabbit.receive(queue.getName(), SILENCE_MILLIS);
    }

    @Override
    public void close() {
        admin.deleteQueue(queue.getName());
    }
}
