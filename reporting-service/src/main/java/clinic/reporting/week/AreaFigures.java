package clinic.reporting.week;

import clinic.reporting.fact.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A treated area in a week: in how many sessions, and how pain changed in them. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AreaFigures(
        String area, int sessions, @Nullable Double meanChange) {

    static List<AreaFigures> of(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.areas().stream())
                .distinct()
                .sorted()
                .map(area -> of(area, outcomes))
                .toList();
    }

    private static AreaFigures of(String area, List<Outcome> outcomes) {
        List<Integer> changes = outcomes.stream()
                .filter(outcome -> outcome.areas().contains(area))
                .map(Outcome::painChange)
                .toList();
        return new AreaFigures(area, changes.size(), Ratio.mean(changes));
    }
}
