package clinic.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingServices;
import clinic.platform.MessagingNames;
import clinic.platform.web.Replies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.BindingBuilder;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.TopicExchange;
import org.springframework.amqp.rabbit.connection.CachingConnectionFactory;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

class RabbitEventPublisherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MessagingNames names = new MessagingNames(UUID.randomUUID().toString());
    private final TopicExchange events = new TopicExchange(names.events());
    private final Queue inbox = new Queue(names.inbox("cards"), false, false, false);
    private final CachingConnectionFactory connections = connections();
    private final RabbitAdmin admin = new RabbitAdmin(connections);
    private final RabbitTemplate rabbit = new RabbitTemplate(connections);
    private final Workshop workshop = new Workshop(new RabbitEventPublisher(rabbit, names, PATIENCE));

    private static CachingConnectionFactory connections() {
        var broker = BackingServices.shared().broker();
        var connections = new CachingConnectionFactory(broker.host(), broker.port());
        connections.setUsername(broker.user());
        connections.setPassword(broker.password());
        connections.setPublisherConfirmType(CachingConnectionFactory.ConfirmType.CORRELATED);
        connections.setPublisherReturns(true);
        return connections;
    }

    @AfterEach
    void close() {
        workshop.close();
        admin.deleteQueue(inbox.getName());
        admin.deleteExchange(events.getName());
        connections.destroy();
    }

    @Test
    void keepsAnEventNobodyListensToUntilSomebodyDoes() {
        rabbit.setMandatory(true);
        admin.declareExchange(events);
        workshop.relay.start();
        Card card = insert();
        await().until(() -> workshop.meters.counter("clinic.outbox.failed").count() == 1);
        assertThat(workshop.outbox(card)).hasSize(1);

        listen();
        workshop.sweepLater();
        await().untilAsserted(() -> assertThat(workshop.outbox(card)).isEmpty());
        assertEventOf(card, rabbit.receive(inbox.getName(), 5_000));
        assertThat(rabbit.receive(inbox.getName())).isNull();
    }

    @Test
    void keepsAnEventWhoseExchangeIsMissing() {
        rabbit.setMandatory(true);
        workshop.relay.start();
        Card card = insert();
        // the broker closes the channel, and a thread of the connection factory that waits on it may end with that
        await().dontCatchUncaughtExceptions()
                .atMost(20, TimeUnit.SECONDS)
                .until(() -> workshop.meters.counter("clinic.outbox.failed").count() == 1);
        admin.declareExchange(events);
        listen();
        workshop.sweepLater();
        await().dontCatchUncaughtExceptions()
                .untilAsserted(() -> assertThat(workshop.outbox(card)).isEmpty());
    }

    @Test
    void publishesManyEventsOnceEach() {
        rabbit.setMandatory(true);
        admin.declareExchange(events);
        listen();
        workshop.relay.start();
        for (int i = 0; i < 500; i++) {
            insert();
        }
        await().atMost(30, TimeUnit.SECONDS).until(() -> workshop.relay.underWay() == 0);
        assertThat(workshop.documents().countDocuments(new Document("outbox", List.of())))
                .isEqualTo(500);
        assertThat(admin.getQueueInfo(inbox.getName()).getMessageCount()).isEqualTo(500);
    }

    private Card insert() {
        Card card = Card.of("one");
        return workshop.cards.insert(card.at(workshop.clock.instant()), Replies.none());
    }

    private void listen() {
        admin.declareQueue(inbox);
        admin.declareBinding(BindingBuilder.bind(inbox).to(events).with("client.updated.v1"));
    }

    private static void assertEventOf(Card card, Message message) {
        assertThat(message.getMessageProperties().getHeaders())
                .containsEntry("cloudEvents_id", card.id() + "/1")
                .containsEntry("cloudEvents_type", "clinic.client.updated.v1")
                .containsEntry("cloudEvents_source", "/clinics/main/clients")
                .containsEntry("cloudEvents_sequence", "1");
        assertThat(message.getMessageProperties().getContentType()).isEqualTo("application/json");
        assertThat(message.getMessageProperties().getMessageId()).isEqualTo(card.id() + "/1");
        assertThat(new String(message.getBody(), StandardCharsets.UTF_8)).contains("\"id\":\"" + card.id() + "\"");
    }
}
