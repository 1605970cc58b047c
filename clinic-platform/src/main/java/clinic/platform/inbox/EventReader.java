package clinic.platform.inbox;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.events.MalformedEvent;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.amqp.core.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages as events: fields it doesn't know are passed over, fields that must be there are asked for. */
final class EventReader {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    record Read(EventAttributes attributes, ClinicEvent event) {}

    /** @throws MalformedEvent in words free of anything the message says of people */
    Read read(Message message) {
        return read(message.getMessageProperties().getHeaders(), message.getBody());
    }

    /** As {@link #read(Message)}. */
    Read read(Map<String, ?> headers, byte[] body) {
        EventAttributes attributes = EventAttributes.fromHeaders(headers);
        return new Read(attributes, event(attributes.type(), body));
    }

    private ClinicEvent event(EventType type, byte[] body) {
        ClinicEvent event = parse(type, body);
        if (event == null) {
            throw new MalformedEvent("body is null");
        }
        Completeness.check((Record) event);
        return event;
    }

    private ClinicEvent parse(EventType type, byte[] body) {
        try {
            return json.readValue(body, type.payload());
        } catch (JacksonException e) {
            // The parser's own message quotes the body, and a cause may end in a log.
            throw new MalformedEvent("body cannot be read" + place(e));
        }
    }

    private static String place(JacksonException e) {
        String path = e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "" : " at " + path;
    }
}
