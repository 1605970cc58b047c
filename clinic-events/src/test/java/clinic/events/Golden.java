package clinic.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The golden message of a type, and the JSON mapping both sides of the wire agree on. */
record Golden(String exchange, String routingKey, Map<String, String> headers, ObjectNode body) {

    static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    static Golden of(EventType type) {
        return JSON.readValue(resource("golden/" + type.wireName() + ".json"), Golden.class);
    }

    static ClinicEvent read(EventType type, JsonNode body) {
        return JSON.treeToValue(body, type.payload());
    }

    static JsonNode write(ClinicEvent event) {
        return JSON.readTree(JSON.writeValueAsString(event));
    }

    static String resource(String path) {
        try (InputStream in = Golden.class.getResourceAsStream("/" + path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
