package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    @ParameterizedTest
    @EnumSource
    void everyTypeHasOneUnderItsDataschema(EventType type) {
        assertNamed(type.schema());
    }

    @ParameterizedTest
    @ValueSource(strings = {"parts", "headers"})
    void whatIsSharedHasOne(String name) {
        assertNamed(Schemas.ID_PREFIX + name);
    }

    @ParameterizedTest
    @EnumSource
    void asyncApiDescribesEveryType(EventType type) {
        assertThat(Golden.resource("asyncapi.yaml"))
                .containsOnlyOnce("name: " + type.wireName() + "\n")
                .containsOnlyOnce("cloudEvents_type: { const: " + type.wireName() + " }")
                .containsOnlyOnce("$ref: schemas/" + type.wireName() + ".json");
    }

    private static void assertNamed(String id) {
        JsonNode schema = Schemas.read(id);
        assertThat(schema.path("$id").stringValue("")).isEqualTo(id);
        assertThat(schema.path("$schema").stringValue("")).isEqualTo(DIALECT);
    }
}
