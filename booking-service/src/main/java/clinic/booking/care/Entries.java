package clinic.booking.care;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What every entry of the catalogue is held to when it is read; what is wrong keeps the service from starting. */
final class Entries {

    private Entries() {}

    static <T> List<T> list(@Nullable List<T> entries) {
        return entries == null ? List.of() : List.copyOf(entries);
    }

    static void require(boolean kept, String where, String rule) {
        if (!kept) {
            throw new IllegalArgumentException(where + " " + rule);
        }
    }

    static void requireText(@Nullable String text, String where, String field) {
        require(text != null && !text.isBlank(), where, "has no " + field);
    }

    static void requirePresent(@Nullable Object value, String where, String field) {
        require(value != null, where, "has no " + field);
    }

    static <T> void requireDistinct(Collection<T> entries, Function<T, String> code, String what) {
        Set<String> seen = new HashSet<>();
        entries.forEach(
                entry -> require(seen.add(code.apply(entry)), what + " " + code.apply(entry), "is there twice"));
    }
}
