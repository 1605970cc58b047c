package clinic.booking.care;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all rules a client meets leave over, once a doctor has been seen where that was needed. */
record Precautions(
        Pressure cap, Set<Area> areas, Set<String> techniques, Set<String> ingredients, List<String> handling) {

    static Precautions of(IntakeForm form, List<ScreeningRule> met, List<PressureLimit> limits) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        met.forEach(rule -> {
            areas.addAll(rule.excludedAreas());
            areas.addAll(rule.excludeReportedAreas() ? form.areas() : List.of());
        });
        return new Precautions(
                cap(met, limits),
                areas,
                met.stream().flatMap(rule -> rule.excludedTechniques().stream()).collect(Collectors.toSet()),
                met.stream()
                        .flatMap(rule -> rule.excludedIngredients().stream())
                        .collect(Collectors.toSet()),
                met.stream().flatMap(rule -> Stream.ofNullable(rule.handling())).toList());
    }

    /** Whether a technique must not be used, however a client likes it. */
    boolean contraindicates(Technique technique, Situation situation) {
        return technique.pressure().compareTo(cap) > 0
                || techniques.contains(technique.code())
                || technique.ingredients().stream().anyMatch(ingredients::contains)
                || Criterion.anyHolds(technique.avoid(), situation);
    }

    private static Pressure cap(List<ScreeningRule> met, List<PressureLimit> limits) {
        Stream<@Nullable Pressure> caps = Stream.concat(
                met.stream().map(ScreeningRule::pressureCap), limits.stream().map(PressureLimit::pressureCap));
        return caps.flatMap(Stream::ofNullable).min(Comparator.naturalOrder()).orElse(Pressure.FIRM);
    }
}
