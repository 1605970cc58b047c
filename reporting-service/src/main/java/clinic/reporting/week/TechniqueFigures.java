package clinic.reporting.week;

import clinic.events.Money;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SessionFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A technique in a week.
 *
 * @param sessions in which it was used, whatever was booked
 * @param revenue of the sessions that were booked as this technique
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TechniqueFigures(
        String technique, int sessions, @Nullable Double meanChange, List<Money> revenue) {

    static List<TechniqueFigures> of(List<SessionFact> completed) {
        TreeSet<String> techniques = new TreeSet<>();
        completed.forEach(session -> {
            techniques.add(session.technique());
            session.measured().ifPresent(outcome -> techniques.addAll(outcome.techniques()));
        });
        return techniques.stream().map(it -> of(it, completed)).toList();
    }

    private static TechniqueFigures of(String technique, List<SessionFact> completed) {
        List<Integer> changes = completed.stream()
                .flatMap(session -> session.measured().stream())
                .filter(outcome -> outcome.techniques().contains(technique))
                .map(Outcome::painChange)
                .toList();
        return new TechniqueFigures(
                technique,
                changes.size(),
                Ratio.mean(changes),
                Takings.of(completed.stream().filter(it -> it.technique().equals(technique))));
    }
}
