package clinic.reporting;

import clinic.backing.BackingInitializer;
import clinic.backing.BackingServices;
import clinic.platform.MessagingNames;
import clinic.platform.outbox.OutboxRelay;
import clinic.reporting.fact.Facts;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.publication.MondayRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.amqp.core.AmqpAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One of several instances of the service over one database and broker. */
record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * @param run names database and queues
     * @param start what time it is there as it starts
     * @param cron when it looks whether it is Monday morning
     */
    static Instance start(String run, Instant start, String cron, BeanPostProcessor... faults) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), start));
        return new Instance(new SpringApplicationBuilder(ReportingService.class)
                .initializers(new BackingInitializer(), context -> {
                    share(context, run);
                    ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock);
                    List.of(faults).forEach(context.getBeanFactory()::addBeanPostProcessor);
                })
                .properties(
                        "spring.config.name=reporting-service",
                        "clinic.publication.cron=" + cron,
                        "clinic.outbox.sweep-after=PT2S")
                .run());
    }

    private static void share(ConfigurableApplicationContext context, String run) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "shared",
                        Map.of(
                                "spring.mongodb.uri",
                                BackingServices.shared().mongoUri("test-" + run),
                                "clinic.messaging.namespace",
                                run)));
    }

    void take(Told... events) {
        List.of(events).forEach(it -> InMemoryFacts.take(context.getBean(Facts.class), it));
    }

    /** Asks no lock. */
    void look() {
        context.getBean(MondayRun.class).run();
    }

    /** From now on nothing that is written is sent. */
    void stopSending() {
        context.getBean(OutboxRelay.class).stop();
    }

    Broker broker() {
        return new Broker(
                context.getBean(RabbitTemplate.class),
                context.getBean(AmqpAdmin.class),
                context.getBean(MessagingNames.class));
    }

    Owner owner() {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Owner(port, "test-owner");
    }

    @Override
    public void close() {
        context.close();
    }
}
