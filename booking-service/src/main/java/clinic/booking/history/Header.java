package clinic.booking.history;

import clinic.platform.InvalidRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column stands where. Columns nobody knows are passed over. */
record Header(Map<Column, Integer> places, int width) {

    /** @throws InvalidRequest when a column is missing or there twice */
    static Header of(List<String> titles) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<InvalidRequest.Fault> faults = new ArrayList<>();
        for (int place = 0; place < titles.size(); place++) {
            Column column = Column.named(titles.get(place)).orElse(null);
            if (column != null && places.put(column, place) != null) {
                faults.add(new InvalidRequest.Fault(column.title(), "is a column that stands there twice"));
            }
        }
        Column.REQUIRED.stream()
                .filter(column -> !places.containsKey(column))
                .forEach(
                        column -> faults.add(new InvalidRequest.Fault(column.title(), "is a column that is required")));
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Header(places, titles.size());
    }

    static long known(List<String> titles) {
        return titles.stream().filter(title -> Column.named(title).isPresent()).count();
    }

    @Nullable
    String cell(Column column, List<String> cells) {
        Integer place = places.get(column);
        return place == null ? null : cells.get(place);
    }
}
