package clinic.reporting.week;

import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How clients' other scores moved since their previous completed session. */
public record Scores(Score tension, Score mobility, Score stress, Score sleep) {

    /** @param measured sessions with a score now and at the client's previous completed session */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Score(int measured, @Nullable Double meanChange) {}

    static Scores of(List<SessionFact> completed, History history) {
        return new Scores(
                score(completed, history, Outcome::tension),
                score(completed, history, Outcome::mobility),
                score(completed, history, Outcome::stress),
                score(completed, history, Outcome::sleep));
    }

    private static Score score(
            List<SessionFact> completed, History history, Function<Outcome, @Nullable Integer> scale) {
        List<Integer> changes = completed.stream()
                .flatMap(session -> history.previousCompleted(session).stream()
                        .flatMap(previous -> change(previous, session, scale)))
                .toList();
        return new Score(changes.size(), Ratio.mean(changes));
    }

    private static Stream<Integer> change(
            Visit previous, SessionFact session, Function<Outcome, @Nullable Integer> scale) {
        Integer before = read(previous.outcome(), scale);
        Integer now = read(session.outcome(), scale);
        return before == null || now == null ? Stream.of() : Stream.of(now - before);
    }

    private static @Nullable Integer read(@Nullable Outcome outcome, Function<Outcome, @Nullable Integer> scale) {
        return outcome == null ? null : scale.apply(outcome);
    }
}
