package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.events.EventAttributes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Parked messages about somebody who is to be forgotten go, whether they came before that is known or after. */
@SpringBootTest(
        classes = InboxTrial.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {InboxTrial.CONFIRMS, InboxTrial.RETURNS})
@ContextConfiguration(initializers = BackingInitializer.class)
@Import(ParkedShredderTest.Forgetting.class)
class ParkedShredderTest {

    private static final Set<String> ERASED = ConcurrentHashMap.newKeySet();

    @Autowired
    Sender sender;

    @Autowired
    ParkedShredder shredder;

    @LocalServerPort
    int port;

    ParkedOverHttp parked;

    @TestConfiguration
    static class Forgetting {

        @Bean
        ErasedPeople erasedPeople() {
            return ids -> ids.stream().anyMatch(ERASED::contains);
        }
    }

    @BeforeEach
    void asOwner() {
        parked = new ParkedOverHttp(port, "test-owner");
    }

    @Test
    void takesAwayWhatNamesThePersonInWhateverForm() {
        EventAttributes subject = park(Sender.attributes(), "{");
        EventAttributes other = Sender.attributes();
        EventAttributes text = park(
                Sender.attributes(), "{'client':{'id':'" + subject.aggregateId().toUpperCase(Locale.ROOT));
        byte[] bytes = ("\uFFFD" + subject.aggregateId()).getBytes(StandardCharsets.UTF_16LE);
        EventAttributes binary = Sender.attributes();
        byte[] broken = (subject.aggregateId() + "  ").getBytes(StandardCharsets.ISO_8859_1);
        broken[broken.length - 1] = (byte) 0xC3;
        sender.sendToParked(binary.toHeaders(), broken);
        parked.await(binary.id());
        sender.sendToParked(other.toHeaders(), bytes);
        parked.await(other.id());

        shredder.shred(Set.of(subject.aggregateId()));

        assertThat(parked.find(subject.id())).isEmpty();
        assertThat(parked.find(text.id())).isEmpty();
        assertThat(parked.find(binary.id())).isEmpty();
        assertThat(parked.find(other.id())).isPresent();
    }

    @Test
    void keepsNothingThatIsParkedLater() {
        EventAttributes erased = Sender.attributes();
        ERASED.add(erased.aggregateId());
        sender.sendToParked(erased.toHeaders(), "{".getBytes(StandardCharsets.UTF_8));
        EventAttributes next = park(Sender.attributes(), "{");
        assertThat(parked.find(erased.id())).isEmpty();
        assertThat(parked.find(next.id())).isPresent();
    }

    @Test
    void keepsNoReplayThatFailsAgain() {
        EventAttributes erased = Sender.attributes();
        Map<String, Object> headers = new HashMap<>(erased.toHeaders());
        headers.put("cloudEvents_type", "clinic.client.updated.v2");
        sender.sendToParked(headers, Sender.body(erased).getBytes(StandardCharsets.UTF_8));
        var item = parked.await(erased.id());
        ERASED.add(erased.aggregateId());
        assertThat(parked.replay(item)).isEqualTo(204);
        EventAttributes next = Sender.attributes();
        sender.send(Sender.ROUTING_KEY, next.toHeaders(), "{" + UUID.randomUUID());
        parked.await(next.id());
        await().during(Duration.ofMillis(500))
                .until(() -> parked.find(erased.id()).isEmpty());
    }

    private EventAttributes park(EventAttributes about, String body) {
        sender.sendToParked(about.toHeaders(), body.getBytes(StandardCharsets.UTF_8));
        parked.await(about.id());
        return about;
    }
}
