package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.EventAttributes;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {InboxTrial.CONFIRMS, InboxTrial.RETURNS, "clinic.inbox.consumers=4"})
@ContextConfiguration(initializers = BackingInitializer.class)
class ManyMessagesTest {

    @Autowired
    Sender sender;

    @Autowired
    RecordingHandler handler;

    @LocalServerPort
    int port;

    @Test
    void fourConsumersHandleAllOfTwoThousandMessagesAndTheirDuplicates() {
        List<EventAttributes> events =
                IntStream.range(0, 1_800).mapToObj(i -> Sender.attributes()).toList();
        var duplicates = events.subList(0, 200);

        Stream.concat(events.stream(), duplicates.stream()).parallel().forEach(sender::send);

        await().atMost(Duration.ofMinutes(1)).until(() -> handler.handled() == 1_800);
        await().until(() -> duplicates.stream().allMatch(event -> handler.timesHandled(event.id()) == 2));
        assertThat(handler.threads()).isEqualTo(4);
        assertThat(new ParkedOverHttp(port, "test-owner").items()).isEmpty();
    }
}
