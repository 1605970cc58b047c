package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.SessionFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A room in a week.
 *
 * @param utilisation minutes delivered in it ÷ minutes the clinic was open: each day from the first working block's
 *     start to the last one's end, whoever works them and whether or not they are away
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RoomFigures(String room, @Nullable Double utilisation) {

    static List<RoomFigures> of(List<SessionFact> completed, long open) {
        Map<String, Long> delivered = completed.stream()
                .collect(Collectors.groupingBy(
                        SessionFact::roomId, TreeMap::new, Collectors.summingLong(SessionFact::minutes)));
        return delivered.entrySet().stream()
                .map(room -> new RoomFigures(room.getKey(), Ratio.of(room.getValue(), open)))
                .toList();
    }

    static long openMinutes(FactSheet facts, Week week) {
        ZoneId zone = facts.clinic().zone();
        return week.days().stream()
                .mapToLong(day -> openMinutes(facts, zone, day))
                .sum();
    }

    private static long openMinutes(FactSheet facts, ZoneId zone, LocalDate day) {
        List<Interval> blocks = facts.practitioners().stream()
                .flatMap(it -> new WorkingTime(it, zone).intervals(day))
                .toList();
        if (blocks.isEmpty()) {
            return 0;
        }
        Instant opens =
                blocks.stream().map(Interval::from).min(Instant::compareTo).orElseThrow();
        Instant closes =
                blocks.stream().map(Interval::to).max(Instant::compareTo).orElseThrow();
        return Duration.between(opens, closes).toMinutes();
    }
}
