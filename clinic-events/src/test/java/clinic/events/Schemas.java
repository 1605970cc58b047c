package clinic.events;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The published schemas by their {@code $id}; nothing else can be referred to. */
final class Schemas {

    static final String ID_PREFIX = "urn:clinic:schema:";

    private static final Map<String, String> BY_ID = Stream.concat(
                    Stream.of("parts", "headers"), Stream.of(EventType.values()).map(EventType::wireName))
            .collect(Collectors.toMap(name -> ID_PREFIX + name, name -> Golden.resource("schemas/" + name + ".json")));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(BY_ID)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Schemas() {}

    static JsonNode read(String id) {
        return Golden.JSON.readTree(BY_ID.get(id));
    }

    /** Where and by which keyword a value breaks a schema, for example {@code /session/painAfter maximum}. */
    static List<String> offences(String id, JsonNode value) {
        return REGISTRY.getSchema(SchemaLocation.of(id)).validate(value).stream()
                .map(Schemas::offence)
                .toList();
    }

    private static String offence(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword();
    }
}
