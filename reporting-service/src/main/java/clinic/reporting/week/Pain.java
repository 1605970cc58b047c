package clinic.reporting.week;

import clinic.reporting.fact.Outcome;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pain before and right after the sessions, in points, and some time later.
 *
 * @param interval where the mean change lies with a confidence of 95 %; null below five measured sessions
 * @param meaningfulShare of all measured sessions, those that took 2 points or 30 % off
 * @param worsenedShare of all measured sessions, those that added 2 points or more
 * @param followUpMeasured measured sessions of which was told some time later how much pain there was
 * @param followUpMeanChange what was told later minus the pain before the session
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Pain(
        int measured,
        @Nullable Double meanBefore,
        @Nullable Double meanAfter,
        @Nullable Double meanChange,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Double> interval,
        @Nullable Double meaningfulShare,
        @Nullable Double worsenedShare,
        int followUpMeasured,
        @Nullable Double followUpMeanChange) {

    static final int ENOUGH = 5;

    static Pain of(List<Outcome> outcomes) {
        List<Integer> changes = outcomes.stream().map(Outcome::painChange).toList();
        List<Integer> later = outcomes.stream().flatMap(Pain::later).toList();
        return new Pain(
                outcomes.size(),
                Ratio.mean(outcomes.stream().map(Outcome::painBefore).toList()),
                Ratio.mean(outcomes.stream().map(Outcome::painAfter).toList()),
                Ratio.mean(changes),
                interval(changes),
                Ratio.of(outcomes.stream().filter(Pain::meaningful).count(), outcomes.size()),
                Ratio.of(changes.stream().filter(it -> it >= 2).count(), changes.size()),
                later.size(),
                Ratio.mean(later));
    }

    private static Stream<Integer> later(Outcome outcome) {
        return Stream.ofNullable(outcome.response()).map(response -> response - outcome.painBefore());
    }

    private static boolean meaningful(Outcome outcome) {
        int relief = -outcome.painChange();
        return relief > 0 && (relief >= 2 || 10 * relief >= 3 * outcome.painBefore());
    }

    private static @Nullable List<Double> interval(List<Integer> changes) {
        int n = changes.size();
        Double mean = Ratio.mean(changes);
        if (n < ENOUGH || mean == null) {
            return null;
        }
        double squares =
                changes.stream().mapToDouble(it -> Math.pow(it - mean, 2)).sum();
        double margin = StudentT.quantile95(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return List.of(mean - margin, mean + margin);
    }
}
