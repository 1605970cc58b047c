package clinic.reporting.rebuild;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far somebody has read. @param cursor of the next page, null for the first */
public record Place(Source source, @Nullable String cursor) {

    static final Place START = new Place(Source.BOOKING, null);

    /** Where it goes on after a page; nowhere after the last one. @param cursor the one the page ended with */
    Optional<Place> after(@Nullable String cursor) {
        return cursor == null
                ? source.next().map(next -> new Place(next, null))
                : Optional.of(new Place(source, cursor));
    }
}
