package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reports of everybody on a sheet share, computed once.
 *
 * @param tallies of every practitioner's week
 * @param openMinutes of the clinic, in the week and the one before
 */
record Background(History history, Map<String, Tally> tallies, Map<Week, Long> openMinutes) {

    static Background of(FactSheet facts, Map<String, FactSheet> parts, Week week) {
        Map<String, Tally> tallies = new TreeMap<>();
        parts.forEach((id, part) -> tallies.put(id, Tally.of(part, week, new Subject(id))));
        return new Background(
                History.of(facts.visits()),
                tallies,
                Stream.of(week, week.plus(-1))
                        .collect(Collectors.toMap(Function.identity(), it -> RoomFigures.openMinutes(facts, it))));
    }

    boolean booked(String practitionerId) {
        Tally tally = tallies.get(practitionerId);
        return tally != null && !tally.visits().isEmpty();
    }

    long openMinutes(Week week) {
        return openMinutes.getOrDefault(week, 0L);
    }
}
