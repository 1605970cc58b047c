package clinic.platform.inbox;

import clinic.events.EventType;
import clinic.platform.MessagingNames;
import java.util.Set;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The smallest service with an inbox. */
@SpringBootConfiguration
@EnableAutoConfiguration
class InboxTrial {

    static final String CONFIRMS = "spring.rabbitmq.publisher-confirm-type=correlated";
    static final String RETURNS = "spring.rabbitmq.publisher-returns=true";

    @Bean
    Subscription subscription() {
        return new Subscription("trial", Set.of(EventType.CLIENT_UPDATED, EventType.BOOKING_CHECKED_IN));
    }

    @Bean
    RecordingHandler handler(MongoTemplate mongo) {
        return new RecordingHandler(mongo);
    }

    @Bean
    Sender sender(ConnectionFactory connections, MessagingNames names) {
        return new Sender(connections, names);
    }
}
