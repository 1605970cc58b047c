package clinic.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list. Returned from a controller it gets a {@code Link: rel="next"} header where more follows.
 *
 * @param items in the list's order
 * @param next the opaque cursor of the next part; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) implements Part {
    /** Keeps its own copy. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from what was read.
     *
     * @param oneMoreThanLimit up to {@code limit + 1} items: the extra one only shows that more follows
     * @param key what {@link PageRequest#after()} will be for the part after an item
     */
    public static <T> Page<T> of(List<T> oneMoreThanLimit, PageRequest request, Function<T, String> key) {
        if (oneMoreThanLimit.size() <= request.limit()) {
            return new Page<>(oneMoreThanLimit, null);
        }
        List<T> items = oneMoreThanLimit.subList(0, request.limit());
        return new Page<>(items, Cursor.encode(key.apply(items.get(items.size() - 1))));
    }

    /** The same page with each item seen another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
