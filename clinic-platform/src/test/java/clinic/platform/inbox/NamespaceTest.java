package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.backing.BackingInitializer;
import clinic.platform.MessagingNames;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class NamespaceTest {

    @Test
    void installationsOnOneBrokerTakeOnlyTheirOwnMessages() {
        try (var one = start();
                var other = start()) {
            var event = Sender.attributes();
            one.getBean(Sender.class).send(event);
            await().until(() -> one.getBean(RecordingHandler.class).handled(event.id()));

            var last = Sender.attributes();
            other.getBean(Sender.class).send(last);
            await().until(() -> other.getBean(RecordingHandler.class).handled(last.id()));

            assertThat(other.getBean(RecordingHandler.class).attempts(event.id()))
                    .isZero();
            assertThat(one.getBean(RecordingHandler.class).attempts(last.id())).isZero();
        }
    }

    @Test
    void nothingStandsBeforeTheNamesWithoutANamespace() {
        var names = new MessagingNames("");

        assertThat(names.events()).isEqualTo("clinic.events");
        assertThat(names.inbox("reporting")).isEqualTo("reporting.inbox");
        assertThat(names.parked("reporting")).isEqualTo("reporting.parked");
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(InboxTrial.class)
                .initializers(new BackingInitializer())
                .properties(InboxTrial.CONFIRMS, InboxTrial.RETURNS)
                .run();
    }
}
