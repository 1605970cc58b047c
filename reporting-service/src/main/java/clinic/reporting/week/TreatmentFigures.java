package clinic.reporting.week;

import clinic.events.Money;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SessionFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A treatment in a week, by what was booked.
 *
 * @param treatment its id
 * @param name what its last session in the week was booked as
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TreatmentFigures(
        String treatment,
        @Nullable String name,
        int sessions,
        @Nullable Double meanChange,
        List<Money> revenue) {

    static List<TreatmentFigures> of(List<SessionFact> completed) {
        Map<String, List<SessionFact>> byTreatment = completed.stream()
                .filter(it -> it.treatmentId() != null)
                .collect(Collectors.groupingBy(SessionFact::treatmentId, TreeMap::new, Collectors.toList()));
        return byTreatment.entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue()))
                .toList();
    }

    private static TreatmentFigures of(String treatment, List<SessionFact> sessions) {
        List<Integer> changes = sessions.stream()
                .flatMap(session -> session.measured().stream())
                .map(Outcome::painChange)
                .toList();
        return new TreatmentFigures(
                treatment,
                sessions.get(sessions.size() - 1).treatmentName(),
                sessions.size(),
                Ratio.mean(changes),
                Takings.of(sessions.stream()));
    }
}
