package clinic.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * An Idempotency-Key as it is kept: a claim no other document of the clinic can hold, and what was asked.
 *
 * @param claim {@code key:} and a hash of access key, path and the client's key; null for a request without one
 * @param requestHash hash of the request's body
 */
public record IdempotencyKey(@Nullable String claim, String requestHash) {

    public static final IdempotencyKey NONE = new IdempotencyKey(null, "");
}
