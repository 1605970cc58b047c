package clinic.platform.inbox;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Update;

/** How a parked message is written. Headers are a list, as their names may hold what a field's name may not. */
final class ParkedForm {

    private ParkedForm() {}

    static Update insertOnly(ParkedMessage message) {
        Update update = new Update();
        document(message).forEach(update::setOnInsert);
        return update;
    }

    private static Document document(ParkedMessage message) {
        return new Document("eventId", message.eventId())
                .append("type", message.type())
                .append("clinicId", message.clinicId())
                .append("exchange", message.exchange())
                .append("routingKey", message.routingKey())
                .append("headers", headers(message.headers()))
                .append("contentType", message.contentType())
                .append("body", message.body().text())
                .append("base64", message.body().base64())
                .append("replays", message.replays())
                .append("reason", message.reason())
                .append("parkedAt", Date.from(message.parkedAt()));
    }

    static ParkedMessage read(Document from) {
        return new ParkedMessage(
                from.getString("_id"),
                from.getString("eventId"),
                from.getString("type"),
                from.getString("clinicId"),
                from.getString("exchange"),
                from.getString("routingKey"),
                headers(from.getList("headers", Document.class)),
                from.getString("contentType"),
                new Body(from.getString("body"), from.getBoolean("base64")),
                from.getInteger("replays"),
                from.getString("reason"),
                from.getDate("parkedAt").toInstant());
    }

    private static List<Document> headers(Map<String, Object> headers) {
        return headers.entrySet().stream()
                .map(header -> new Document("name", header.getKey()).append("value", header.getValue()))
                .toList();
    }

    private static Map<String, Object> headers(List<Document> stored) {
        Map<String, Object> headers = new LinkedHashMap<>();
        stored.forEach(header -> headers.put(header.getString("name"), header.get("value")));
        return headers;
    }
}
