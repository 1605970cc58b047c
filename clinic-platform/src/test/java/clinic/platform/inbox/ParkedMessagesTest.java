package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {InboxTrial.CONFIRMS, InboxTrial.RETURNS, "clinic.inbox.first-pause=10ms"})
@ContextConfiguration(initializers = BackingInitializer.class)
class ParkedMessagesTest {

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
    void failingHandlerIsTriedAgainThenParkedAndAReplayIsConsumedOnce() {
        var event = Sender.attributes();
        handler.failAt(event.aggregateId(), () -> new IllegalStateException("no room for ada@example.org"));
        sender.send(event);

        var item = parked.await(event.id());
        assertThat(item.path("reason").asString())
                .contains("IllegalStateException")
                .doesNotContain("ada@");
        assertThat(handler.attempts(event.id())).isEqualTo(4);

        handler.mend(event.aggregateId());
        assertThat(parked.replay(item)).isEqualTo(204);
        await().until(() -> handler.handled(event.id()));
        assertThat(handler.timesHandled(event.id())).isEqualTo(1);
        assertThat(parked.find(event.id())).isEmpty();
        assertThat(parked.replay(item)).isEqualTo(404);
    }

    @Test
    void replayThatFailsAgainIsParkedAgainAsAnotherEntry() {
        var event = Sender.attributes();
        handler.failAt(event.aggregateId(), () -> new IllegalStateException("still broken"));
        sender.send(event);
        var first = parked.await(event.id());

        assertThat(parked.replay(first)).isEqualTo(204);

        var second = await().until(
                        () -> parked.find(event.id()),
                        found -> found.filter(item -> !id(item).equals(id(first)))
                                .isPresent())
                .orElseThrow();
        assertThat(second.path("routingKey")).isEqualTo(first.path("routingKey"));
        assertThat(second.path("headers")).isEqualTo(first.path("headers"));
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        var event = Sender.attributes("main");
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), "{}");
        var item = parked.await(event.id());

        var other = new ParkedOverHttp(port, "other-owner");
        assertThat(other.find(event.id())).isEmpty();
        assertThat(other.replay(item)).isEqualTo(404);
        assertThat(other.delete(item)).isEqualTo(404);
        assertThat(parked.find(event.id())).isPresent();
    }

    @Test
    void frontDeskMayNot() {
        var frontDesk = new ParkedOverHttp(port, "test-front-desk");

        assertThat(frontDesk.call("GET", "").statusCode()).isEqualTo(403);
        assertThat(frontDesk.call("POST", "/x/replay").statusCode()).isEqualTo(403);
        assertThat(frontDesk.call("DELETE", "/x").statusCode()).isEqualTo(403);
    }

    @Test
    void cursorOfAnotherListIsRefused() {
        assertThat(parked.call("GET", "?cursor=bm9uc2Vuc2U").statusCode()).isEqualTo(400);
    }

    @Test
    void unknownIdIsNotFound() {
        assertThat(parked.call("POST", "/none/replay").statusCode()).isEqualTo(404);
        assertThat(parked.call("DELETE", "/none").statusCode()).isEqualTo(404);
    }

    @Test
    void listComesInPages() {
        for (int i = 0; i < 3; i++) {
            var event = Sender.attributes();
            sender.send(Sender.ROUTING_KEY, event.toHeaders(), "{}");
            parked.await(event.id());
        }
        var all = parked.items().valueStream().map(ParkedMessagesTest::id).toList();
        var walked = new ArrayList<String>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            var page = new JsonMapper()
                    .readTree(parked.call("GET", "?limit=2" + cursor.get()).body());
            page.path("items").valueStream().map(ParkedMessagesTest::id).forEach(walked::add);
            cursor = Optional.ofNullable(page.path("next").asString(null)).map(next -> "&cursor=" + next);
        }

        assertThat(walked).isEqualTo(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }

    private static String id(JsonNode item) {
        return item.path("id").asString();
    }
}
