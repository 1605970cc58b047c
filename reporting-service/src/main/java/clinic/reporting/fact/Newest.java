package clinic.reporting.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A booking may have moved between two readings: its newer version counts. */
final class Newest {

    private Newest() {}

    static <T> List<T> of(
            Stream<List<T>> readings, Function<T, String> id, ToLongFunction<T> version, Comparator<T> order) {
        Map<String, T> newest = readings.flatMap(List::stream)
                .collect(Collectors.toMap(id, it -> it, BinaryOperator.maxBy(Comparator.comparingLong(version))));
        return newest.values().stream().sorted(order).toList();
    }
}
