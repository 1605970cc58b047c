package clinic.booking.care;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Intake forms written as words: {@code LOWER_BACK CHRONIC LIGHT pain=3 TENSION}; what is not said is harmless. */
public final class Forms {

    private Forms() {}

    public static IntakeForm of(String words) {
        List<String> said = List.of(words.strip().split("\\s+"));
        List<Area> areas = chosen(said, Area.values());
        return new IntakeForm(
                said.stream()
                        .filter(word -> word.startsWith("pain="))
                        .map(word -> Integer.valueOf(word.substring(5)))
                        .findFirst()
                        .orElse(5),
                areas.isEmpty() ? List.of(Area.LOWER_BACK) : areas,
                null,
                chosen(said, Course.values()).stream().findFirst().orElse(Course.CHRONIC),
                chosen(said, Symptom.values()),
                chosen(said, Cause.values()),
                chosen(said, Condition.values()),
                chosen(said, WarningSign.values()),
                chosen(said, Pressure.values()).stream().findFirst().orElse(Pressure.MEDIUM),
                List.of());
    }

    private static <E extends Enum<E>> List<E> chosen(List<String> said, E[] values) {
        return Stream.of(values)
                .filter(value -> said.contains(value.name().toUpperCase(Locale.ROOT)))
                .toList();
    }
}
