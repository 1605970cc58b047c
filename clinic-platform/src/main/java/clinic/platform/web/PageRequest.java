package clinic.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: {@code ?limit=} and {@code ?cursor=}. A controller declares it as a parameter.
 *
 * @param limit how many items at most, 1 to 200, default 50
 * @param after the key of the last item already seen, in the list's order; null for the start
 */
public record PageRequest(int limit, @Nullable String after) {
    /** The most items one page holds. */
    public static final int MAX_LIMIT = 200;

    /** How many items a page holds when the caller doesn't say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Checks the limit. */
    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit is from 1 to " + MAX_LIMIT);
        }
    }
}
