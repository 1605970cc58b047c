package clinic.reporting.week;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fractions, means and medians, which are null where there is nothing to divide by. */
final class Ratio {

    private Ratio() {}

    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    static @Nullable Double mean(Collection<Integer> values) {
        return of(values.stream().mapToLong(Integer::longValue).sum(), values.size());
    }

    static @Nullable Double median(Stream<@Nullable Double> values) {
        List<Double> sorted = values.filter(Objects::nonNull).sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
