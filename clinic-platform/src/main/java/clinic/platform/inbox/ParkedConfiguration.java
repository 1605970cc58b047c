package clinic.platform.inbox;

import clinic.platform.MessagingNames;
import java.time.Clock;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Subscription.class)
class ParkedConfiguration {

    private static final int PREFETCH = 20;

    @Bean
    MongoParkedMessages parkedMessages(MongoTemplate mongo) {
        return new MongoParkedMessages(mongo);
    }

    @Bean
    SimpleMessageListenerContainer parkedContainer(
            ConnectionFactory connections, Subscription subscription, MessagingNames names) {
        return Containers.of(connections, names.parked(subscription.service()), 1, PREFETCH);
    }

    @Bean(destroyMethod = "end")
    Intake parked(
            SimpleMessageListenerContainer parkedContainer,
            DatabaseProbe probe,
            InboxProperties properties,
            InboxMeters meters,
            ParkedMessages parkedMessages,
            ParkedShredder shredder,
            Clock clock) {
        Intake intake = new Intake(parkedContainer, probe, properties.probeInterval());
        Patience patience = new Patience(intake, properties, meters);
        parkedContainer.setMessageListener(new ParkedMover(parkedMessages, shredder, patience, clock));
        return intake;
    }

    @Bean
    ParkedShredder parkedShredder(ParkedMessages messages, ObjectProvider<ErasedPeople> erased) {
        return new ParkedShredder(messages, ids -> erased.stream().anyMatch(people -> people.include(ids)));
    }

    @Bean
    ParkedDesk parkedDesk(ParkedMessages messages, Parking parking) {
        return new ParkedDesk(messages, parking);
    }

    @Bean
    ParkedController parkedController(ParkedDesk desk) {
        return new ParkedController(desk);
    }
}
