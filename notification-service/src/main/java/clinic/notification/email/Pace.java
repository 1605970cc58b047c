package clinic.notification.email;

import java.time.Duration;

/**
 * How long things take at most.
 *
 * @param lease longer than any attempt to send
 * @param longestPause between attempts while the mail server is away
 */
public record Pace(Duration lease, Duration longestPause) {

    /** Doubles with every attempt, from two seconds. */
    Duration pauseAfter(int attempts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(attempts, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
