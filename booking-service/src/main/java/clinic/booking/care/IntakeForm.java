package clinic.booking.care;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client answers before being treated. @param painScore 0 to 10 @param pressure as the client likes it */
public record IntakeForm(
        int painScore,
        List<Area> areas,
        @Nullable Side side,
        Course course,
        List<Symptom> symptoms,
        List<Cause> causes,
        List<Condition> conditions,
        List<WarningSign> warningSigns,
        Pressure pressure,
        List<Goal> goals) {

    /** All it says, by the words rules are written in. */
    Situation situation(Set<Area> excluded) {
        Stream<Enum<?>> said = Stream.of(areas, symptoms, causes, conditions, warningSigns, List.of(course, pressure))
                .flatMap(List::stream);
        Set<String> codes = said.map(Enum::name).collect(Collectors.toSet());
        if (areas.stream().anyMatch(area -> area.countsAs(Area.UPPER_BACK))) {
            codes.add(Area.UPPER_BACK.name());
        }
        return new Situation(codes, painScore, Set.copyOf(symptoms).size(), excluded);
    }
}
