package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the report of a practitioner shows of the whole clinic.
 *
 * @param openMinutes in the week and the one before
 */
record ClinicWeek(Median median, Map<Week, Long> openMinutes) {

    static ClinicWeek of(FactSheet everybody, Week week) {
        List<Tally> tallies = everybody.byPractitioner().entrySet().stream()
                .map(it -> Tally.of(it.getValue(), week, new Subject(it.getKey())))
                .toList();
        return new ClinicWeek(
                Median.of(tallies, History.of(everybody.visits())),
                Stream.of(week, week.plus(-1))
                        .collect(Collectors.toMap(Function.identity(), it -> RoomFigures.openMinutes(everybody, it))));
    }

    long openMinutes(Week week) {
        return openMinutes.getOrDefault(week, 0L);
    }
}
