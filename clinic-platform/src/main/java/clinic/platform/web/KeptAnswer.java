package clinic.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
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

    /** The same answer with what tells of the request and its result written another way. */
    public KeptAnswer written(UnaryOperator<String> way) {
        return new KeptAnswer(claim, way.apply(requestHash), status, location, etag, way.apply(body), at);
    }
}
