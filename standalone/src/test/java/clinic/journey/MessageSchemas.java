package clinic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.EventType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.amqp.core.Message;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds messages against the published schemas and against what they say of themselves. */
final class MessageSchemas {

    private static final String PREFIX = "urn:clinic:schema:";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(published())
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private static Map<String, String> published() {
        var types = Stream.of(EventType.values()).map(EventType::wireName);
        return Stream.concat(types, Stream.of("parts", "headers"))
                .collect(Collectors.toMap(name -> PREFIX + name, MessageSchemas::text));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("schemas/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeOf(Message message) {
        return header(message, "type");
    }

    /** Fails for a message that breaks a rule; returns the types of all. */
    List<String> keptBy(List<Message> messages) {
        for (Message message : messages) {
            assertThat(offences(message)).isEmpty();
            var body = new String(message.getBody(), StandardCharsets.UTF_8);
            assertThat(body).doesNotContain(Sessions.NOTE, Clinic.CLIENTS_PHONE);
        }
        return messages.stream().map(MessageSchemas::typeOf).distinct().toList();
    }

    /** Where the message breaks a rule; empty for one that keeps them all. */
    private List<String> offences(Message message) {
        var type = typeOf(message);
        var offences = new ArrayList<String>();
        var headers = JSON.valueToTree(message.getMessageProperties().getHeaders());
        check(PREFIX + "headers", headers, type + " headers", offences);
        check(PREFIX + type, JSON.readTree(message.getBody()), type, offences);
        same(header(message, "dataschema"), PREFIX + type, type, offences);
        same("clinic." + message.getMessageProperties().getReceivedRoutingKey(), type, type, offences);
        var identity = header(message, "subject") + "/" + header(message, "sequence");
        same(header(message, "id"), identity, type, offences);
        return offences;
    }

    private void check(String schema, JsonNode value, String of, List<String> offences) {
        registry.getSchema(SchemaLocation.of(schema))
                .validate(value)
                .forEach(error -> offences.add(of + ": " + error.getInstanceLocation() + " " + error.getMessage()));
    }

    private static void same(String is, String expected, String of, List<String> offences) {
        if (!is.equals(expected)) {
            offences.add(of + ": " + is + " instead of " + expected);
        }
    }

    private static String header(Message message, String name) {
        return String.valueOf(message.getMessageProperties().getHeaders().get("cloudEvents_" + name));
    }
}
