package clinic.reporting.week;

import clinic.events.WeekPublished.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changed, once more: every number of the answer by its path, but those that later bookings move. */
final class OracleCorrections {

    private static final List<String> MOVED = List.of("clients.rebooked", "rebookingRate", "minutes.bookedAhead");
    private static final List<String> KEYS = List.of("technique", "treatment", "area", "room", "currency");

    private OracleCorrections() {}

    static List<Change> between(Figures before, Figures after) {
        Map<String, Double> old = numbers(before);
        Map<String, Double> now = numbers(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            Double one = old.get(name);
            Double other = now.get(name);
            boolean untold = before.treatments().isEmpty() && name.startsWith("treatments");
            if (!untold && (one == null || other == null || Math.abs(one - other) > 1e-9)) {
                changes.add(new Change(name, one, other));
            }
        }
        return changes;
    }

    private static Map<String, Double> numbers(Figures figures) {
        Map<String, Double> numbers = new TreeMap<>();
        collect("", JsonMapper.shared().valueToTree(figures), numbers);
        MOVED.forEach(numbers::remove);
        return numbers;
    }

    private static void collect(String path, JsonNode node, Map<String, Double> numbers) {
        String under = path.isEmpty() ? "" : path + ".";
        if (node.isNumber()) {
            numbers.put(path, node.doubleValue());
        } else if (path.equals("pain.interval") && node.isArray()) {
            numbers.put("pain.interval.from", node.get(0).doubleValue());
            numbers.put("pain.interval.to", node.get(1).doubleValue());
        } else if (node.isArray()) {
            node.forEach(row -> collect(under + key(row), row, numbers));
        } else if (node.has("amount")) {
            numbers.put(path, Double.valueOf(node.get("amount").stringValue()));
        } else {
            node.properties().forEach(it -> collect(under + it.getKey(), it.getValue(), numbers));
        }
    }

    private static String key(JsonNode row) {
        return KEYS.stream()
                .filter(row::has)
                .map(it -> row.get(it).stringValue())
                .findFirst()
                .orElseThrow();
    }
}
