package clinic.reporting.rebuild;

import java.time.Duration;
import java.time.Instant;

/**
 * What a rebuild waits for.
 *
 * @param attempts how often the same page was tried in vain
 */
public record Trouble(String what, int attempts, Instant retryAt) {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 8;

    static Trouble next(String what, int attempts, Instant now) {
        return new Trouble(what, attempts, now.plus(FIRST.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS))));
    }
}
