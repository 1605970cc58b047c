package clinic.reporting.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a completed session and how it went; all scores from 0 to 10.
 *
 * @param response pain some time after the session; null as long as nobody told
 */
public record Outcome(
        int painBefore,
        int painAfter,
        List<String> techniques,
        List<String> areas,
        @Nullable Integer tension,
        @Nullable Integer mobility,
        @Nullable Integer stress,
        @Nullable Integer sleep,
        @Nullable Integer response) {

    Outcome answeredWith(int pain) {
        return new Outcome(painBefore, painAfter, techniques, areas, tension, mobility, stress, sleep, pain);
    }

    public int painChange() {
        return painAfter - painBefore;
    }
}
