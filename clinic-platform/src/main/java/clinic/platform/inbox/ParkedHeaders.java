package clinic.platform.inbox;

import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.core.MessageProperties;

/** What a message's headers say of its way to the parked queue, and what remains of them beside that. */
record ParkedHeaders(Map<String, @Nullable Object> all) {

    static final String REASON = "x-reason";
    static final String EXCHANGE = "x-original-exchange";
    static final String ROUTING_KEY = "x-original-routing-key";
    static final String REPLAYS = "x-replays";

    static ParkedHeaders of(MessageProperties properties) {
        return new ParkedHeaders(properties.getHeaders());
    }

    @Nullable
    String text(String name) {
        Object value = all.get(name);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    int replays() {
        return all.get(REPLAYS) instanceof Number number ? number.intValue() : 0;
    }

    String reason() {
        String reason = text(REASON);
        return reason != null ? reason : "dead-lettered: " + death("reason");
    }

    String exchange() {
        String exchange = text(EXCHANGE);
        return exchange != null ? exchange : death("exchange");
    }

    String routingKey() {
        String routingKey = text(ROUTING_KEY);
        return routingKey != null ? routingKey : death("routing-keys");
    }

    /** The sender's headers without those of brokers and clients, as values every store and broker takes. */
    Map<String, Object> ofSender() {
        Map<String, Object> headers = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null && !name.startsWith("x-") && !name.startsWith("spring_")) {
                headers.put(name, simple(value));
            }
        });
        return headers;
    }

    private static Object simple(Object value) {
        boolean isSimple = value instanceof Integer
                || value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof Date;
        return isSimple ? value : value.toString();
    }

    private String death(String property) {
        Object deaths = all.get("x-death");
        Object latest = deaths instanceof Collection<?> many && !many.isEmpty()
                ? many.iterator().next()
                : null;
        Object value = latest instanceof Map<?, ?> death ? death.get(property) : null;
        Object first = value instanceof Collection<?> many && !many.isEmpty()
                ? many.iterator().next()
                : value;
        return first == null ? "unknown" : first.toString();
    }
}
