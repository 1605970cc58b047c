package clinic.platform.inbox;

import clinic.events.EventAttributes;
import clinic.events.MalformedEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Takes events in the structured JSON form of CloudEvents 1.0 as if messages had brought them. */
public final class StructuredEvents {

    private static final Set<String> BODY = Set.of("data", "datacontenttype");

    private final EventReader reader = new EventReader();
    private final EventHandler handler;

    public StructuredEvents(EventHandler handler) {
        this.handler = handler;
    }

    /** @throws MalformedEvent when it cannot be read, or is about another clinic */
    public void take(String clinicId, JsonNode event) {
        EventReader.Read read =
                reader.read(headers(event), event.path("data").toString().getBytes(StandardCharsets.UTF_8));
        if (!read.attributes().clinicId().equals(clinicId)) {
            throw new MalformedEvent("it is about another clinic");
        }
        handler.handle(read.attributes(), read.event());
    }

    private static Map<String, String> headers(JsonNode event) {
        return event.propertyStream()
                .filter(attribute -> !BODY.contains(attribute.getKey()))
                .collect(Collectors.toMap(
                        attribute -> EventAttributes.PREFIX + attribute.getKey(),
                        attribute -> attribute.getValue().asString("")));
    }
}
