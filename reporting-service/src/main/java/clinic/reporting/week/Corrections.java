package clinic.reporting.week;

import clinic.events.WeekPublished.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What facts that came late changed in a week that was published. */
public final class Corrections {

    /** Sums of the same sessions in another order may differ in the last digits. */
    private static final double SAME = 1e-9;

    private static final String ROW = "(techniques|treatments|areas|rooms)\\..*";

    private Corrections() {}

    public static List<Change> between(Figures before, Figures after) {
        Map<String, Double> old = NamedFigures.of(before);
        Map<String, Double> now = NamedFigures.of(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(it ->
                        !it.startsWith("treatments.") || !before.treatments().isEmpty())
                .filter(it -> !same(old.get(it), now.get(it)))
                .map(it -> new Change(it, old.get(it), now.get(it)))
                .toList();
    }

    /** Without those of single techniques, treatments, areas and rooms. */
    public static List<Change> ofTheWhole(List<Change> changes) {
        return changes.stream().filter(it -> !it.figure().matches(ROW)).toList();
    }

    private static boolean same(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? Objects.equals(one, other) : Math.abs(one - other) < SAME;
    }
}
