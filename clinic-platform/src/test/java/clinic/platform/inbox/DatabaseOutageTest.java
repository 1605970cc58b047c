package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.EventAttributes;
import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            InboxTrial.CONFIRMS,
            InboxTrial.RETURNS,
            "clinic.inbox.first-pause=10ms",
            "clinic.inbox.longest-pause=200ms",
            "clinic.inbox.patience=2s",
            "clinic.inbox.probe-interval=200ms"
        })
@ContextConfiguration(initializers = {BackingInitializer.class, DatabaseBehindRelay.class})
class DatabaseOutageTest {

    @Autowired
    Sender sender;

    @Autowired
    RecordingHandler handler;

    @Autowired
    TcpRelay relay;

    @Autowired
    InboxHealth health;

    @LocalServerPort
    int port;

    @Test
    void shortOutageOfTheDatabaseIsWaitedOut() {
        relay.cut();
        var events = send(50);
        await().until(() -> handler.attempts(events.get(0).id()) > 2);
        relay.restore();

        awaitHandled(events);
        assertNothingParked();
    }

    @Test
    void longOutageStopsTheListenerUntilAProbeSucceeds() {
        relay.cut();
        var events = send(300);

        awaitStopped();
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).until(this::isStopped);
        relay.restore();

        awaitHandled(events);
        await().until(() -> !isStopped());
        assertNothingParked();
    }

    @Test
    void outageThatComesAndGoesCountsAgainstNoMessage() {
        var events = send(200);
        for (int i = 0; i < 5; i++) {
            relay.cut();
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
            relay.restore();
            await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        }

        awaitHandled(events);
        assertNothingParked();
    }

    @Test
    void outageSeenByTheHandlerAloneIsWaitedOutBeyondTheRetries() {
        var event = Sender.attributes();
        handler.failAt(event.aggregateId(), DatabaseOutageTest::unreachable);
        sender.send(event);
        await().until(() -> handler.attempts(event.id()) > 6);

        handler.mend(event.aggregateId());

        await().until(() -> handler.handled(event.id()));
        assertNothingParked();
    }

    @Test
    void messageParkedDuringAnOutageIsListedAfterIt() {
        var event = Sender.attributes();
        relay.cut();
        sender.send(Sender.ROUTING_KEY, event.toHeaders(), "{}");
        awaitStopped();
        relay.restore();

        var parked = new ParkedOverHttp(port, "test-owner");
        assertThat(parked.delete(parked.await(event.id()))).isEqualTo(204);
    }

    private void awaitStopped() {
        await().atMost(Duration.ofSeconds(30)).until(this::isStopped);
    }

    private boolean isStopped() {
        return health.health().getStatus().equals(Status.OUT_OF_SERVICE);
    }

    private List<EventAttributes> send(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sender.attributes())
                .peek(sender::send)
                .toList();
    }

    private void awaitHandled(List<EventAttributes> events) {
        await().atMost(Duration.ofSeconds(40)).ignoreExceptions().until(() -> handler.handledAll(events));
    }

    private void assertNothingParked() {
        assertThat(new ParkedOverHttp(port, "test-owner").items()).isEmpty();
    }

    private static RuntimeException unreachable() {
        return new DataAccessResourceFailureException(
                "database", new MongoSocketException("unreachable", new ServerAddress()));
    }
}
