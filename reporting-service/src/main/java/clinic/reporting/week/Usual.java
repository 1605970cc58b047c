package clinic.reporting.week;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What numbers usually are, and how far they usually lie from that: their median, and that of their distances to it. */
record Usual(double median, double deviation) {

    /** More than half of the weeks that a trend has before the one in question. */
    static final int ENOUGH_WEEKS = 4;

    private static final int FAR = 2;

    static Optional<Usual> of(List<Double> numbers) {
        if (numbers.size() < ENOUGH_WEEKS) {
            return Optional.empty();
        }
        double median = median(numbers.stream());
        return Optional.of(new Usual(median, median(numbers.stream().map(it -> Math.abs(it - median)))));
    }

    /** Where all weeks were alike the deviation is zero, so a difference that nobody would act on is never far. */
    boolean farFrom(double value, double slight) {
        return Math.abs(value - median) > Math.max(FAR * deviation, slight) + 1e-9;
    }

    private static double median(Stream<@Nullable Double> numbers) {
        return Objects.requireNonNull(Ratio.median(numbers));
    }
}
