package clinic.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.MalformedEvent;
import clinic.platform.outbox.StructuredEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredEventsTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventAttributes attributes = Sender.attributes();
    private final List<EventAttributes> taken = new ArrayList<>();
    private final List<ClinicEvent> events = new ArrayList<>();
    private final StructuredEvents inbox = new StructuredEvents((told, event) -> {
        taken.add(told);
        events.add(event);
    });

    private ClinicEvent sent() {
        byte[] body = Sender.body(attributes).getBytes(StandardCharsets.UTF_8);
        return new EventReader().read(attributes.toHeaders(), body).event();
    }

    private String written() {
        return JSON.writeValueAsString(StructuredEvent.of(attributes, sent()));
    }

    @Test
    void areTakenAsIfMessagesHadBroughtThem() {
        inbox.take(attributes.clinicId(), JSON.readTree(written()));
        assertThat(taken).containsExactly(attributes);
        assertThat(events).containsExactly(sent());
    }

    @Test
    void sayInJsonWhatHeadersAndBodyOfAMessageSay() {
        JsonNode json = JSON.readTree(written());
        attributes
                .toHeaders()
                .forEach((name, value) -> assertThat(json.path(name.substring(EventAttributes.PREFIX.length()))
                                .asString())
                        .isEqualTo(value));
        assertThat(json.path("data")).isEqualTo(JSON.readTree(Sender.body(attributes)));
    }

    @Test
    void areNotTakenForAnotherClinic() {
        JsonNode event = JSON.readTree(written());
        assertThatThrownBy(() -> inbox.take("elsewhere", event)).isInstanceOf(MalformedEvent.class);
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null",
                "7",
                "[]",
                "{}",
                "{'specversion':'1.0'}",
                "{'specversion':'1.0','type':'clinic.unheard-of.v1'}",
                "{'specversion':{},'type':[],'data':{}}"
            })
    void areRefusedWhenTheyAreNone(String json) {
        JsonNode event = JSON.readTree(json.replace('\'', '"'));
        assertThatThrownBy(() -> inbox.take("main", event)).isInstanceOf(MalformedEvent.class);
    }
}
