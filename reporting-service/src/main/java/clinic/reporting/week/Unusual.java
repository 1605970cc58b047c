package clinic.reporting.week;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure that stands out from the weeks before: it lies more than two median absolute deviations from their median, and
 * further than {@link Gauge#slight}. Weeks in which nothing took place are nothing to compare with, and at least four have
 * to remain. A mean change of pain needs five measured sessions.
 *
 * @param figure its path in the report, such as {@code sessions.completed} or {@code revenue.EUR}
 * @param usual the median of the weeks before; money in units of its currency
 */
public record Unusual(String figure, double value, double usual, Direction direction) {

    /** Where the value lies, seen from what is usual. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /**
     * @param weeks of the trend, the last being the one in question
     * @param open whether bookings of that week are still to take place
     */
    static List<Unusual> of(List<Vitals> weeks, boolean open) {
        int last = weeks.size() - 1;
        List<Vitals> before =
                weeks.subList(0, last).stream().filter(Vitals::tookPlace).toList();
        return Stream.of(weeks.get(last))
                .filter(Vitals::tookPlace)
                .flatMap(week -> Gauge.figures(weeks).flatMap(figure -> of(figure, week, before).stream()))
                .filter(it -> !open
                        || it.direction == Direction.HIGHER
                        || !Gauge.of(it.figure).grows())
                .toList();
    }

    private static Optional<Unusual> of(String figure, Vitals week, List<Vitals> before) {
        Gauge gauge = Gauge.of(figure);
        Double value = gauge.read(week, figure);
        List<Double> others = before.stream()
                .flatMap(it -> Stream.ofNullable(gauge.read(it, figure)))
                .toList();
        return value == null ? Optional.empty() : Usual.of(others).flatMap(usual -> of(figure, value, usual));
    }

    private static Optional<Unusual> of(String figure, double value, Usual usual) {
        Direction direction = value > usual.median() ? Direction.HIGHER : Direction.LOWER;
        return usual.farFrom(value, Gauge.of(figure).slight(usual.median()))
                ? Optional.of(new Unusual(figure, value, usual.median(), direction))
                : Optional.empty();
    }
}
