package clinic.booking.care;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words rules are written in. */
final class Vocabulary {

    private static final Set<String> COMPLAINTS = names(Symptom.values(), Cause.values(), Condition.values());
    private static final Set<String> ALL = Stream.concat(
                    COMPLAINTS.stream(),
                    names(WarningSign.values(), Course.values(), Pressure.values(), Area.values()).stream())
            .collect(Collectors.toUnmodifiableSet());

    private Vocabulary() {}

    static boolean knows(String code) {
        return ALL.contains(code);
    }

    /** @throws IllegalArgumentException unless each is a symptom, a cause or a condition */
    static void requireComplaints(String where, Collection<String> codes) {
        codes.stream().filter(code -> !COMPLAINTS.contains(code)).findFirst().ifPresent(code -> {
            throw new IllegalArgumentException(
                    where + ": '" + code + "' is neither a symptom nor a cause nor a condition");
        });
    }

    private static Set<String> names(Enum<?>[]... vocabularies) {
        return Arrays.stream(vocabularies)
                .flatMap(Arrays::stream)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
