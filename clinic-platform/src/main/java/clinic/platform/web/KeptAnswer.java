package clinic.platform.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a request with an Idempotency-Key, kept for {@link #LIFETIME} with what it created or changed.
 *
 * @param body JSON, sent again as it is
 */
public record KeptAnswer(
        String claim,
        String requestHash,
        int status,
        @Nullable String location,
        String etag,
        String body,
        Instant at) {

    public static final Duration LIFETIME = Duration.ofHours(24);
}
