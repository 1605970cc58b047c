package clinic.platform.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An Idempotency-Key as it is kept: a claim no other document of the clinic can hold, and what was asked.
 *
 * @param claim {@code key:} and a hash of access key, path and the client's key; null for a request without one
 * @param request gives the hash of the request's body; asked only once the body has been read
 */
public record IdempotencyKey(@Nullable String claim, Supplier<String> request) {

    public static final IdempotencyKey NONE = new IdempotencyKey(null, () -> "");

    /** Hash of the request's body. */
    public String requestHash() {
        return request.get();
    }
}
