package clinic.notification.content.ical;

import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The moment of a local time by the rules of a VTIMEZONE alone, worked out as RFC 5545 (3.6.5) says. The reading
 * library's own answer is not taken: around a change it compares local onsets with UTC.
 */
record RulesInside(VTimezone rules) {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    private record Onset(Instant at, Duration offset) {}

    Instant moment(ICalDate date) {
        LocalDateTime wall = local(date.getRawComponents());
        return Stream.concat(rules.getStandardTimes().stream(), rules.getDaylightSavingsTime().stream())
                .map(rule -> offset(rule.getTimezoneOffsetTo().getValue().getMillis()))
                .distinct()
                .filter(offset ->
                        inForce(instant(wall, offset)).filter(offset::equals).isPresent())
                .map(offset -> instant(wall, offset))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Optional<Duration> inForce(Instant at) {
        return Stream.concat(rules.getStandardTimes().stream(), rules.getDaylightSavingsTime().stream())
                .flatMap(rule -> onsets(rule, at))
                .max(Comparator.comparing(Onset::at))
                .map(Onset::offset);
    }

    private static Stream<Onset> onsets(Observance rule, Instant until) {
        Duration from = offset(rule.getTimezoneOffsetFrom().getValue().getMillis());
        Duration to = offset(rule.getTimezoneOffsetTo().getValue().getMillis());
        LocalDateTime first = local(rule.getDateStart().getValue().getRawComponents());
        return starts(rule, first, until).stream()
                .map(start -> new Onset(instant(start, from), to))
                .filter(onset -> !onset.at().isAfter(until));
    }

    private static List<LocalDateTime> starts(Observance rule, LocalDateTime first, Instant until) {
        if (rule.getRecurrenceRule() == null) {
            return List.of(first);
        }
        Iterable<Date> dates =
                () -> rule.getRecurrenceRule().getDateIterator(Date.from(first.toInstant(ZoneOffset.UTC)), UTC);
        Instant enough = until.plus(Duration.ofDays(2));
        List<LocalDateTime> starts = new ArrayList<>();
        for (Date date : dates) {
            if (date.toInstant().isAfter(enough)) {
                return starts;
            }
            starts.add(LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC));
        }
        return starts;
    }

    private static LocalDateTime local(DateTimeComponents parts) {
        return LocalDateTime.of(
                parts.getYear(),
                parts.getMonth(),
                parts.getDate(),
                parts.getHour(),
                parts.getMinute(),
                parts.getSecond());
    }

    private static Instant instant(LocalDateTime local, Duration offset) {
        return local.toInstant(ZoneOffset.UTC).minus(offset);
    }

    private static Duration offset(long millis) {
        return Duration.ofMillis(millis);
    }
}
