package clinic.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done in a session and how it went.
 *
 * @param painBefore 0 (none) to 10 (worst imaginable), numeric rating scale
 * @param painAfter same scale, right after the session
 * @param techniques codes of the techniques used
 * @param areas treated areas
 * @param tension 0 to 10, like mobility, stress and sleep; null when not asked
 */
public record SessionPart(
        int painBefore,
        int painAfter,
        List<String> techniques,
        List<String> areas,
        @Nullable Integer tension,
        @Nullable Integer mobility,
        @Nullable Integer stress,
        @Nullable Integer sleep,
        @Nullable Adverse adverse) {

    /** An unwanted reaction to the session. */
    public enum Adverse {
        NONE,
        MILD_SORENESS,
        OTHER
    }
}
