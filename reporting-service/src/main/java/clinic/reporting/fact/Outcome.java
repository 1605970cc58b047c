package clinic.reporting.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done in a completed session and how it went; all scores from 0 to 10. */
public record Outcome(
        int painBefore,
        int painAfter,
        List<String> techniques,
        List<String> areas,
        @Nullable Integer tension,
        @Nullable Integer mobility,
        @Nullable Integer stress,
        @Nullable Integer sleep) {

    public int painChange() {
        return painAfter - painBefore;
    }
}
