package clinic.booking;

import clinic.platform.MessagingNames;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Somebody who wants all events. */
@TestConfiguration
public class Listeners {

    @Bean
    Queue everything(MessagingNames names) {
        return new Queue(names.inbox("test"));
    }

    @Bean
    Binding all(Queue everything, TopicExchange eventExchange) {
        return BindingBuilder.bind(everything).to(eventExchange).with("#");
    }
}
