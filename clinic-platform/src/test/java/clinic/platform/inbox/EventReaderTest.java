package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.events.ClientUpdated;
import clinic.events.MalformedEvent;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    private final EventReader reader = new EventReader();

    @Test
    void readsWhatWasWritten() {
        var attributes = Sender.attributes();

        var read = reader.read(
                Sender.message(attributes.toHeaders(), Sender.body(attributes).getBytes(StandardCharsets.UTF_8)));

        assertThat(read.attributes()).isEqualTo(attributes);
        assertThat(read.event())
                .isInstanceOfSatisfying(
                        ClientUpdated.class,
                        event -> assertThat(event.client().email()).isEqualTo("ada@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "\"text\"", "{} {}"})
    void refusesWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedEvent.class);
    }

    @ParameterizedTest
    @CsvSource({"email, client.email is missing", "preferences, client.preferences is missing", "version, at client"})
    void asksForEveryRequiredField(String field, String reason) {
        var body = Sender.body(Sender.attributes()).replace("\"" + field + "\"", "\"other\"");

        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedEvent.class).hasMessageContaining(reason);
    }

    @Test
    void saysNothingOfTheBodyInItsReason() {
        var body = Sender.body(Sender.attributes()).replace(":1,", ":\"ada@example.org\",");

        assertThatThrownBy(() -> read(body))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageNotContaining("ada")
                .hasNoCause();
    }

    private void read(String body) {
        reader.read(Sender.message(Sender.attributes().toHeaders(), body.getBytes(StandardCharsets.UTF_8)));
    }
}
