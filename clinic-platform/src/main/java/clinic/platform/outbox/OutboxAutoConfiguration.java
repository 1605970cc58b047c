package clinic.platform.outbox;

import clinic.platform.MessagingNames;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.boot.amqp.autoconfigure.RabbitTemplateCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The relay of a service that writes events. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.amqp.autoconfigure.RabbitAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "clinic.platform.PlatformAutoConfiguration"
        })
@ConditionalOnBean({MongoTemplate.class, RabbitTemplate.class})
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    /** Declared by every writer too: it may be the first to meet the broker. */
    @Bean
    TopicExchange eventExchange(MessagingNames names) {
        return new TopicExchange(names.events());
    }

    /** A returned event fails its publication and stays in its document; here it is only counted. */
    @Bean
    RabbitTemplateCustomizer returnedEvents(MeterRegistry meters) {
        Counter returned = meters.counter("clinic.outbox.returned");
        return template -> template.setReturnsCallback(message -> returned.increment());
    }

    @Bean
    OutboxCollections outboxCollections(MongoTemplate mongo) {
        return new OutboxCollections(mongo);
    }

    @Bean
    OutboxRelay outboxRelay(
            RabbitTemplate rabbit,
            MessagingNames names,
            OutboxCollections collections,
            MongoTemplate mongo,
            MeterRegistry meters,
            OutboxProperties properties) {
        EventPublisher publisher = new RabbitEventPublisher(rabbit, names, properties.confirmTimeout());
        return new OutboxRelay(publisher, collections, new SentEvents(mongo, meters), properties.inFlight());
    }

    @Bean
    OutboxBacklog outboxBacklog(MeterRegistry meters, Clock clock) {
        return new OutboxBacklog(meters, clock);
    }

    @Bean
    OutboxSweep outboxSweep(
            MongoTemplate mongo,
            OutboxCollections collections,
            OutboxRelay relay,
            OutboxBacklog backlog,
            OutboxProperties properties,
            Clock clock) {
        return new OutboxSweep(mongo, collections, relay, backlog, properties.sweepAfter(), clock);
    }

    @Bean
    AuditTrail auditTrail(MongoTemplate mongo, OutboxCollections collections) {
        return new AuditTrail(mongo, collections);
    }

    @Bean
    ClaimSweep claimSweep(MongoTemplate mongo, OutboxCollections collections, Clock clock) {
        return new ClaimSweep(mongo, collections, clock);
    }
}
