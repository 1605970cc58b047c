package clinic.events;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The CloudEvents 1.0 context attributes of an event, as message headers in binary mode over AMQP 0-9-1.
 *
 * @param aggregateId UUID (or other stable id) of what the event is about; the CloudEvents {@code subject}
 * @param sequence the aggregate's version after the event; with the aggregate's id it makes the event's id
 * @param time when it happened
 */
public record EventAttributes(EventType type, String clinicId, String aggregateId, long sequence, Instant time) {

    /** What the name of an attribute has before it as a header's. */
    public static final String PREFIX = "cloudEvents_";

    /** {@code <aggregate id>/<version>}: the same whenever and however often it is sent. */
    public String id() {
        return aggregateId + "/" + sequence;
    }

    public String source() {
        return "/clinics/" + clinicId + "/" + type.collection();
    }

    public Map<String, Object> toHeaders() {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put(PREFIX + "specversion", "1.0");
        headers.put(PREFIX + "id", id());
        headers.put(PREFIX + "source", source());
        headers.put(PREFIX + "type", type.wireName());
        headers.put(PREFIX + "subject", aggregateId);
        headers.put(PREFIX + "time", time.toString());
        headers.put(PREFIX + "dataschema", type.schema());
        headers.put(PREFIX + "sequence", Long.toString(sequence));
        headers.put(PREFIX + "clinicid", clinicId);
        return headers;
    }

    /** @throws MalformedEvent when an attribute is missing or wrong, or the type or its version is unknown */
    public static EventAttributes fromHeaders(Map<String, ?> headers) {
        String specVersion = required(headers, "specversion");
        if (!specVersion.equals("1.0")) {
            throw new MalformedEvent("specversion is not 1.0");
        }
        String name = required(headers, "type");
        EventType type = EventType.of(name).orElseThrow(() -> new MalformedEvent("unknown type " + name));
        EventAttributes attributes = of(type, headers);
        if (!attributes.id().equals(required(headers, "id"))
                || !attributes.source().equals(required(headers, "source"))) {
            throw new MalformedEvent("id or source does not fit subject, sequence, type and clinic");
        }
        return attributes;
    }

    private static EventAttributes of(EventType type, Map<String, ?> headers) {
        try {
            return new EventAttributes(
                    type,
                    required(headers, "clinicid"),
                    required(headers, "subject"),
                    Long.parseLong(required(headers, "sequence")),
                    Instant.parse(required(headers, "time")));
        } catch (NumberFormatException | DateTimeException e) {
            throw new MalformedEvent("sequence or time cannot be read", e);
        }
    }

    private static String required(Map<String, ?> headers, String name) {
        Object value = headers.get(PREFIX + name);
        if (value == null || value.toString().isBlank()) {
            throw new MalformedEvent(name + " is missing");
        }
        return value.toString();
    }
}
