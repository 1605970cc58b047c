package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The last message about each thing that was told of, by the thing. */
record Retold(Map<String, Message> last) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PREFIX = "cloudEvents_";
    private static final List<String> CONCERNED = List.of("client", "practitioner", "clinic");

    /** What the wire brought, but reports, which tell of nothing new. */
    static Retold heard(EventTap tap) {
        var last = new TreeMap<String, Message>();
        for (var message : tap.heard()) {
            if (!header(message, "type").contains("report.")) {
                last.merge(thing(message), message, (one, other) -> sequence(other) > sequence(one) ? other : one);
            }
        }
        return new Retold(last);
    }

    /** What a service tells once more, page by page. */
    static Retold by(Door door, String path) {
        var last = new TreeMap<String, Message>();
        var page = door.get(path + "?limit=7").expecting(200).body();
        while (true) {
            for (var item : page.path("items")) {
                var message = message(item);
                assertThat(last.put(thing(message), message)).as("told twice").isNull();
            }
            if (!page.has("next")) {
                return new Retold(last);
            }
            page = door.get(path + "?limit=7&cursor=" + page.path("next").asString())
                    .expecting(200)
                    .body();
        }
    }

    Retold and(Retold more) {
        var all = new TreeMap<>(last);
        all.putAll(more.last);
        return new Retold(all);
    }

    List<Message> messages() {
        return List.copyOf(last.values());
    }

    /** Everything is told of as it was, but for those it concerns: they may have changed since, and are as they are now. */
    void repeats(Retold earlier) {
        assertThat(last).containsOnlyKeys(earlier.last.keySet());
        earlier.last.forEach((thing, message) -> {
            assertThat(attributes(last.get(thing))).isEqualTo(attributes(message));
            var then = body(message);
            var now = body(last.get(thing));
            CONCERNED.stream().filter(then::has).forEach(part -> {
                if (version(now, part) != version(then, part)) {
                    then.remove(part);
                    assertThat(version(now, part)).as(thing).isEqualTo(newest(part, now.remove(part)));
                }
            });
            assertThat(now).as(thing).isEqualTo(then);
        });
    }

    private static ObjectNode body(Message message) {
        return (ObjectNode) JSON.readTree(message.getBody());
    }

    private static long version(ObjectNode body, String part) {
        return body.at("/" + part + "/version").asLong();
    }

    private long newest(String part, JsonNode its) {
        return sequence(last.get("/clinics/main/" + part + "s/" + its.path("id").asString()));
    }

    private static Map<String, Object> attributes(Message message) {
        var attributes = new TreeMap<>(message.getMessageProperties().getHeaders());
        attributes.keySet().removeIf(name -> !name.startsWith(PREFIX));
        return attributes;
    }

    private static Message message(JsonNode item) {
        var data = item.path("data").toString().getBytes(StandardCharsets.UTF_8);
        var message = MessageBuilder.withBody(data).build();
        var properties = message.getMessageProperties();
        properties.setReceivedRoutingKey(item.path("type").asString().substring("clinic.".length()));
        for (var attribute : item.properties()) {
            if (!List.of("data", "datacontenttype").contains(attribute.getKey())) {
                properties.setHeader(
                        PREFIX + attribute.getKey(), attribute.getValue().asString());
            }
        }
        return message;
    }

    private static String thing(Message message) {
        return header(message, "source") + "/" + header(message, "subject");
    }

    private static long sequence(Message message) {
        return Long.parseLong(header(message, "sequence"));
    }

    private static String header(Message message, String name) {
        return String.valueOf(message.getMessageProperties().getHeaders().get(PREFIX + name));
    }
}
