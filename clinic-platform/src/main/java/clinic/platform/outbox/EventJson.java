package clinic.platform.outbox;

import clinic.events.ClientPart;
import clinic.events.ClinicEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How events are written: absent rather than null, dates as ISO 8601 text. */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    static String write(ClinicEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** An event as it would have been written had the client been nobody then. */
    static String withClient(String body, ClientPart client) {
        if (MAPPER.readTree(body) instanceof ObjectNode event
                && event.path("client").isObject()) {
            return MAPPER.writeValueAsString(event.set("client", MAPPER.valueToTree(client)));
        }
        return body;
    }
}
