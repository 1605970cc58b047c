package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.EventAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {InboxTrial.CONFIRMS, InboxTrial.RETURNS, "clinic.inbox.first-pause=10ms"})
@ContextConfiguration(initializers = BackingInitializer.class)
class ParkingTest {

    @Autowired
    Sender sender;

    @Autowired
    RecordingHandler handler;

    @LocalServerPort
    int port;

    ParkedOverHttp parked;

    @BeforeEach
    void asOwner() {
        parked = new ParkedOverHttp(port, "test-owner");
    }

    @Test
    void unreadableBodyIsParkedWithItsReason() {
        var event = Sender.attributes();
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), "{\"client\": {\"email\": \"ada@exam");

        var item = parked.await(event.id());

        assertThat(item.path("reason").asString())
                .contains("malformed: body cannot be read")
                .doesNotContain("ada@");
        assertThat(item.path("routingKey").asString()).isEqualTo(Sender.ROUTING_KEY);
        assertThat(item.path("clinicId").asString()).isEqualTo("main");
        assertThat(item.path("body").asString()).contains("ada@exam");
        assertThat(handler.attempts(event.id())).isZero();
    }

    @Test
    void missingFieldIsParkedAndNamed() {
        var event = Sender.attributes();
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), Sender.body(event).replace("\"email\"", "\"mail\""));

        assertThat(parked.await(event.id()).path("reason").asString()).isEqualTo("malformed: client.email is missing");
    }

    @Test
    void unknownFieldIsNoReasonToPark() {
        var event = Sender.attributes();
        sender.send(
                Sender.ROUTING_KEY,
                event.toHeaders(),
                Sender.body(event).replace("{\"client\":", "{\"new\":1,\"client\":"));

        await().until(() -> handler.handled(event.id()));
    }

    @Test
    void unknownVersionOfAKnownTypeArrivesAndIsParked() {
        var event = Sender.attributes();
        sender.send("client.updated.v2", typed(event, "clinic.client.updated.v2"), Sender.body(event));

        var item = parked.await(event.id());
        assertThat(item.path("reason").asString()).isEqualTo("malformed: unknown type clinic.client.updated.v2");
        assertThat(item.path("routingKey").asString()).isEqualTo("client.updated.v2");
    }

    @Test
    void unknownTypeIsParked() {
        var event = Sender.attributes();
        sender.send(Sender.ROUTING_KEY, typed(event, "clinic.cat.fed.v1"), Sender.body(event));

        assertThat(parked.await(event.id()).path("type").asString()).isEqualTo("clinic.cat.fed.v1");
    }

    @Test
    void sameMessageDeliveredTwiceIsParkedOnce() {
        var event = Sender.attributes();
        var last = Sender.attributes();
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), "[]");
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), "[]");
        sender.send(Sender.ROUTING_KEY, last.toHeaders(), "[]");
        parked.await(last.id());
        parked.await(event.id());

        assertThat(parked.items()
                        .valueStream()
                        .filter(item -> event.id().equals(item.path("eventId").asString(null))))
                .hasSize(1);
    }

    @Test
    void neitherJsonNorCloudEventIsParkedWithoutShowingItsBody() {
        var mark = UUID.randomUUID().toString();
        sender.send(Sender.ROUTING_KEY, Map.of("mark", mark, "dotted.name", 7), "\u0000 not json");

        var item = parked.awaitMark(mark);
        assertThat(item.path("reason").asString()).isEqualTo("malformed: specversion is missing");
        assertThat(item.path("body").isNull() || item.path("body").isMissingNode())
                .isTrue();
        assertThat(item.path("headers").path("dotted.name").asInt()).isEqualTo(7);
        assertThat(parked.delete(item)).isEqualTo(204);
        assertThat(parked.delete(item)).isEqualTo(404);
    }

    @Test
    void deadLetteredMessageTellsWhatTheBrokerSaysOfIt() {
        var mark = UUID.randomUUID().toString();
        var death = Map.of(
                "reason", "delivery_limit", "exchange", "clinic.events", "routing-keys", List.of("client.updated.v1"));
        sender.sendToParked(Map.of("mark", mark, "x-death", List.of(death)), new byte[] {(byte) 0xff, 0, 1});

        var item = parked.awaitMark(mark);
        assertThat(item.path("reason").asString()).isEqualTo("dead-lettered: delivery_limit");
        assertThat(item.path("routingKey").asString()).isEqualTo("client.updated.v1");
    }

    private static Map<String, Object> typed(EventAttributes event, String type) {
        var headers = new HashMap<>(event.toHeaders());
        headers.put("cloudEvents_type", type);
        return headers;
    }
}
