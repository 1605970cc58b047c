package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A field added to a record and forgotten in its schema, or the other way round, is found here. */
class SchemasMirrorRecordsTest {

    @ParameterizedTest
    @EnumSource
    void schemaNamesEveryFieldAndRequiresWhatIsNeverNull(EventType type) {
        compare(type.payload(), type.schema(), Schemas.read(type.schema()));
    }

    private static void compare(Type type, String document, JsonNode schema) {
        if (schema.has("$ref")) {
            String[] reference = schema.get("$ref").stringValue().split("#", 2);
            String target = reference[0].isEmpty() ? document : reference[0];
            compare(type, target, Schemas.read(target).requiredAt(reference[1]));
        } else if (schema.has("allOf") || schema.has("anyOf")) {
            compare(
                    type,
                    document,
                    schema.has("allOf")
                            ? schema.get("allOf").get(0)
                            : schema.get("anyOf").get(0));
        } else if (type instanceof ParameterizedType list) {
            compare(list.getActualTypeArguments()[0], document, schema.required("items"));
        } else if (type instanceof Class<?> record && record.isRecord()) {
            compareFields(record, document, schema);
        } else if (type instanceof Class<?> constants && constants.isEnum() && schema.has("enum")) {
            assertThat(strings(schema.get("enum"))).isEqualTo(names(constants));
        }
    }

    private static void compareFields(Class<?> record, String document, JsonNode schema) {
        assertThat(schema.required("properties").propertyNames())
                .as(record.getName())
                .isEqualTo(fields(record, field -> true));
        assertThat(strings(schema.required("required")))
                .as(record.getName())
                .isEqualTo(fields(record, field -> !nullable(field)));
        for (RecordComponent field : record.getRecordComponents()) {
            compare(field.getGenericType(), document, schema.get("properties").get(field.getName()));
        }
    }

    private static boolean nullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Set<String> fields(Class<?> record, Predicate<RecordComponent> kept) {
        return Arrays.stream(record.getRecordComponents())
                .filter(kept)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Class<?> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<String> strings(JsonNode array) {
        return array.valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
    }
}
