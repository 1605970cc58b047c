package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.platform.MessagingNames;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {InboxTrial.CONFIRMS, InboxTrial.RETURNS})
@ContextConfiguration(initializers = BackingInitializer.class)
class DeliveryLimitTest {

    @Autowired
    Sender sender;

    @Autowired
    RabbitTemplate rabbit;

    @Autowired
    MessagingNames names;

    @Autowired
    @Qualifier("inbox")
    Intake inbox;

    @LocalServerPort
    int port;

    @Test
    void messageDeliveredTooOftenEndsAmongTheParked() {
        assumeThat(product()).as("other brokers count no deliveries").isEqualTo("RabbitMQ");
        inbox.stop();
        var event = Sender.attributes();
        sender.send(event);

        await().atMost(Duration.ofSeconds(30)).until(() -> !takeAndPutBack());

        var item = new ParkedOverHttp(port, "test-owner").await(event.id());
        assertThat(item.path("reason").asString()).isEqualTo("dead-lettered: delivery_limit");
        assertThat(item.path("routingKey").asString()).isEqualTo(Sender.ROUTING_KEY);
        assertThat(item.path("body").asString()).isEqualTo(Sender.body(event));
        inbox.start();
    }

    private String product() {
        return rabbit.execute(channel ->
                String.valueOf(channel.getConnection().getServerProperties().get("product")));
    }

    private boolean takeAndPutBack() {
        return Boolean.TRUE.equals(rabbit.execute(channel -> {
            var taken = channel.basicGet(names.inbox("trial"), false);
            if (taken != null) {
                channel.basicNack(taken.getEnvelope().getDeliveryTag(), false, true);
            }
            return taken != null;
        }));
    }
}
