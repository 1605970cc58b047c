package clinic.platform.inbox;

import clinic.events.EventType;
import clinic.platform.MessagingNames;
import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.DirectExchange;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.core.TopicExchange;

/**
 * The exchanges and queues of a subscription, declared on every new connection. The arguments are the same for every
 * broker and no settings: a queue cannot be declared again with others.
 */
final class InboxTopology {

    static final int DELIVERY_LIMIT = 20;

    /** Nothing lies behind the parked queue, so nothing may fall out of it. */
    private static final int PRACTICALLY_UNLIMITED = 1_000_000;

    private InboxTopology() {}

    static Declarables of(Subscription subscription, MessagingNames names) {
        TopicExchange events = new TopicExchange(names.events());
        DirectExchange parking = new DirectExchange(names.parkedExchange());
        Queue inbox = inbox(subscription, names);
        Queue parked = quorum(names.parked(subscription.service()))
                .deliveryLimit(PRACTICALLY_UNLIMITED)
                .build();
        List<Declarable> all = new ArrayList<>(List.of(events, parking, inbox, parked));
        all.add(BindingBuilder.bind(parked).to(parking).with(parked.getName()));
        subscription.types().forEach(type -> all.add(binding(type, inbox, events)));
        return new Declarables(all);
    }

    private static Queue inbox(Subscription subscription, MessagingNames names) {
        return quorum(names.inbox(subscription.service()))
                .deliveryLimit(DELIVERY_LIMIT)
                .deadLetterExchange(names.parkedExchange())
                .deadLetterRoutingKey(names.parked(subscription.service()))
                .withArgument("x-dead-letter-strategy", "at-least-once")
                .build();
    }

    private static QueueBuilder quorum(String name) {
        return QueueBuilder.durable(name).quorum().overflow(QueueBuilder.Overflow.rejectPublish);
    }

    private static Binding binding(EventType type, Queue inbox, TopicExchange events) {
        String anyVersion = type.routingKey().replaceFirst("\\.v\\d+$", ".*");
        return BindingBuilder.bind(inbox).to(events).with(anyVersion);
    }
}
