package clinic.platform.outbox;

import clinic.events.ClinicEvent;
import clinic.events.EventAttributes;
import clinic.events.EventType;
import clinic.platform.Aggregate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.core.MessageProperties;

/** An event as it lies in its document until the broker has confirmed it: attributes and final JSON. */
record OutboxEntry(EventAttributes attributes, String body) {

    static OutboxEntry of(ClinicEvent event, Aggregate after, Instant at) {
        EventAttributes attributes =
                new EventAttributes(EventType.of(event), after.clinicId(), after.key(), after.version(), at);
        return new OutboxEntry(attributes, EventJson.write(event));
    }

    Document toDocument() {
        return new Document("id", attributes.id())
                .append("type", attributes.type().wireName())
                .append("clinicId", attributes.clinicId())
                .append("subject", attributes.aggregateId())
                .append("sequence", attributes.sequence())
                .append("at", Date.from(attributes.time()))
                .append("body", body);
    }

    /** A document's unsent events, but those a newer release wrote and this one does not know: they wait for it. */
    static List<OutboxEntry> allIn(Document document) {
        return document.getList("outbox", Document.class, List.of()).stream()
                .filter(entry -> EventType.of(entry.getString("type")).isPresent())
                .map(OutboxEntry::from)
                .toList();
    }

    private static OutboxEntry from(Document document) {
        EventAttributes attributes = new EventAttributes(
                EventType.of(document.getString("type")).orElseThrow(),
                document.getString("clinicId"),
                document.getString("subject"),
                document.getLong("sequence"),
                document.getDate("at").toInstant());
        return new OutboxEntry(attributes, document.getString("body"));
    }

    Message toMessage() {
        return MessageBuilder.withBody(body.getBytes(StandardCharsets.UTF_8))
                .setContentType(MessageProperties.CONTENT_TYPE_JSON)
                .setContentEncoding("UTF-8")
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .setMessageId(attributes.id())
                .copyHeaders(attributes.toHeaders())
                .build();
    }
}
