package clinic.reporting.week;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An ISO week. How long it lasts depends on the zone: 167 to 169 hours where clocks change. */
public record Week(LocalDate from) {

    private static final Pattern NAME = Pattern.compile("(\\d{4})-W(\\d{2})");

    /** Nothing when the name is none, or the year has no such week. */
    public static Optional<Week> of(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(2));
        LocalDate inFirst = LocalDate.of(Integer.parseInt(matcher.group(1)), 1, 4);
        Week week = containing(inFirst).plus(number - 1);
        return week.name().equals(name) ? Optional.of(week) : Optional.empty();
    }

    public static Week containing(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** For example {@code 2026-W47}. */
    public String name() {
        int year = from.get(IsoFields.WEEK_BASED_YEAR);
        return String.format(Locale.ROOT, "%04d-W%02d", year, from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Sunday. */
    public LocalDate to() {
        return from.plusDays(6);
    }

    public Week plus(int weeks) {
        return new Week(from.plusWeeks(weeks));
    }

    public Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    public Instant end(ZoneId zone) {
        return plus(1).start(zone);
    }

    public List<LocalDate> days() {
        return Stream.iterate(from, day -> day.plusDays(1)).limit(7).toList();
    }
}
