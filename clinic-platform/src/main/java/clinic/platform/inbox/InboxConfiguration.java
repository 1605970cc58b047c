package clinic.platform.inbox;

import clinic.platform.MessagingNames;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Subscription.class)
@EnableConfigurationProperties(InboxProperties.class)
class InboxConfiguration {

    @Bean
    Declarables inboxTopology(Subscription subscription, MessagingNames names) {
        return InboxTopology.of(subscription, names);
    }

    @Bean
    InboxMeters inboxMeters(MeterRegistry registry) {
        return new InboxMeters(registry);
    }

    @Bean
    DatabaseProbe databaseProbe(MongoTemplate mongo, Clock clock) {
        return new DatabaseProbe(mongo, clock);
    }

    @Bean
    Parking parking(
            ConnectionFactory connections,
            Subscription subscription,
            MessagingNames names,
            InboxProperties properties) {
        ConfirmedPublisher publisher = new ConfirmedPublisher(connections, properties.confirmTimeout());
        return new Parking(publisher, names, subscription.service());
    }

    @Bean
    SimpleMessageListenerContainer inboxContainer(
            ConnectionFactory connections,
            Subscription subscription,
            MessagingNames names,
            InboxProperties properties) {
        String queue = names.inbox(subscription.service());
        return Containers.of(connections, queue, properties.consumers(), properties.prefetch());
    }

    @Bean(destroyMethod = "end")
    Intake inbox(
            SimpleMessageListenerContainer inboxContainer,
            DatabaseProbe probe,
            InboxProperties properties,
            InboxMeters meters,
            EventHandler handler,
            Parking parking) {
        Intake intake = new Intake(inboxContainer, probe, properties.probeInterval());
        Patience patience = new Patience(intake, properties, meters);
        inboxContainer.setMessageListener(new InboxListener(handler, parking, patience, meters));
        return intake;
    }

    @Bean
    InboxHealth inboxHealthIndicator(Map<String, Intake> intakes) {
        return new InboxHealth(intakes);
    }
}
