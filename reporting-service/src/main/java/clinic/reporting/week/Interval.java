package clinic.reporting.week;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A stretch of time, {@code to} exclusive and not before {@code from}. */
record Interval(Instant from, Instant to) {

    static Optional<Interval> between(Instant from, Instant to) {
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }

    static long minutes(List<Interval> intervals) {
        return intervals.stream()
                .map(it -> Duration.between(it.from, it.to))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    /** The same time, nothing of it twice, ascending. */
    static List<Interval> union(List<Interval> intervals) {
        List<Interval> union = new ArrayList<>();
        for (Interval next :
                intervals.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            Interval last = union.isEmpty() ? next : union.get(union.size() - 1);
            if (union.isEmpty() || next.from.isAfter(last.to)) {
                union.add(next);
            } else if (next.to.isAfter(last.to)) {
                union.set(union.size() - 1, new Interval(last.from, next.to));
            }
        }
        return union;
    }

    /** What is left of {@code intervals} outside of all {@code gaps}. */
    static List<Interval> without(List<Interval> intervals, List<Interval> gaps) {
        List<Interval> left = intervals;
        for (Interval gap : gaps) {
            left = left.stream().flatMap(it -> it.without(gap).stream()).toList();
        }
        return left;
    }

    private List<Interval> without(Interval gap) {
        if (!gap.from.isBefore(to) || !gap.to.isAfter(from)) {
            return List.of(this);
        }
        List<Interval> left = new ArrayList<>(2);
        between(from, gap.from).ifPresent(left::add);
        between(gap.to, to).ifPresent(left::add);
        return left;
    }
}
