package clinic.booking.client;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A long list, read part by part while it is told. */
public final class Parts {

    private static final int SIZE = 100;

    private Parts() {}

    /** Reads at most {@code limit} that come after a position; null for the first. */
    @FunctionalInterface
    public interface Reader<T> {

        List<T> read(@Nullable String after, int limit);
    }

    /** @param position of one in the list */
    public static <T> Stream<T> all(Reader<T> reader, Function<T, String> position) {
        return Stream.iterate(
                        reader.read(null, SIZE),
                        part -> !part.isEmpty(),
                        part -> reader.read(position.apply(part.get(part.size() - 1)), SIZE))
                .flatMap(List::stream);
    }
}
