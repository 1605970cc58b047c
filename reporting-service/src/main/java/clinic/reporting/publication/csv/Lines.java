package clinic.reporting.publication.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes a JSON report apart, so that no format ever lacks a figure that another one has. */
final class Lines {

    private static final Set<String> HEADINGS = Set.of("week", "from", "to", "edition", "practitioner");
    private static final List<String> NAMES =
            List.of("technique", "area", "treatment", "room", "what", "figure", "week");

    private Lines() {}

    static Stream<Line> of(JsonNode report) {
        return object("", "", report);
    }

    private static Stream<Line> object(String section, String item, JsonNode object) {
        return object.propertyStream()
                .filter(it -> !HEADINGS.contains(it.getKey()))
                .filter(it -> item.isEmpty() || !NAMES.contains(it.getKey()))
                .flatMap(it -> figure(section, item, it.getKey(), object, it.getValue()));
    }

    private static Stream<Line> figure(String section, String item, String name, JsonNode of, JsonNode value) {
        if (value.isObject()) {
            return object(section.isEmpty() ? name : section + "." + name, item, value);
        }
        if (!value.isArray()) {
            return Stream.of(line(section, item, name, of, value));
        }
        if (name.equals("interval")) {
            return Stream.of(
                    line(section, item, "intervalFrom", of, value.get(0)),
                    line(section, item, "intervalTo", of, value.get(1)));
        }
        return value.valueStream().flatMap(it -> element(section, item, name, of, it));
    }

    private static Stream<Line> element(String section, String item, String name, JsonNode of, JsonNode value) {
        if (value.has("currency")) {
            String currency = value.get("currency").asString();
            return Stream.of(new Line(
                    section, item, name, new BigDecimal(value.get("amount").asString()), null, currency));
        }
        return value.isObject()
                ? object(section.isEmpty() ? name : section + "." + name, named(value), value)
                : Stream.of(line(section, item, name, of, value));
    }

    private static String named(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(name -> element.get(name).asString())
                .findFirst()
                .orElse("");
    }

    private static Line line(String section, String item, String figure, JsonNode of, JsonNode value) {
        boolean text = value.isString();
        Object plain = value.isNull() ? null : value.isNumber() ? value.numberValue() : value.asString();
        return new Line(section, item, figure, plain, n(figure, of), text ? "" : Unit.of(section, figure));
    }

    private static @Nullable Number n(String figure, JsonNode of) {
        if (!Unit.isMean(figure) && !figure.endsWith("Share")) {
            return null;
        }
        String measured = figure.startsWith("followUp") ? "followUpMeasured" : "measured";
        return of.has(measured)
                ? of.get(measured).numberValue()
                : of.has("sessions") ? of.get("sessions").numberValue() : null;
    }
}
