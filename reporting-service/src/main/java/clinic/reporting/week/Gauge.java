package clinic.reporting.week;

import clinic.events.Money;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures by which a week may stand out. */
enum Gauge {
    COMPLETED("sessions.completed", 2, it -> (double) it.completed()),
    UTILISATION("utilisation", 0.05, Vitals::utilisation),
    NO_SHOW_RATE("noShowRate", 0.05, Vitals::noShowRate),
    CANCELLATION_RATE("cancellationRate", 0.05, Vitals::cancellationRate),
    PAIN_CHANGE("pain.meanChange", 0.5, it -> it.measured() < Pain.ENOUGH ? null : it.meanChange()),
    REVENUE("revenue.", 0.1, it -> null) {
        @Override
        Double read(Vitals week, String figure) {
            return week.revenue().stream()
                    .filter(it -> figure.equals(path(it)))
                    .mapToDouble(it -> Double.parseDouble(it.amount()))
                    .sum();
        }

        @Override
        double slight(double usual) {
            return super.slight(usual) * usual;
        }
    };

    private final String path;
    private final double slight;
    private final Function<Vitals, @Nullable Double> reading;

    Gauge(String path, double slight, Function<Vitals, @Nullable Double> reading) {
        this.path = path;
        this.slight = slight;
        this.reading = reading;
    }

    static Gauge of(String figure) {
        return Arrays.stream(values())
                .filter(it -> figure.startsWith(it.path))
                .findFirst()
                .orElseThrow();
    }

    /** Paths of all figures to look at, revenue once per currency of any of these weeks. */
    static Stream<String> figures(List<Vitals> weeks) {
        return Stream.concat(
                Arrays.stream(values()).filter(it -> it != REVENUE).map(it -> it.path),
                weeks.stream()
                        .flatMap(it -> it.revenue().stream())
                        .map(Gauge::path)
                        .distinct()
                        .sorted());
    }

    private static String path(Money revenue) {
        return REVENUE.path + revenue.currency();
    }

    /** Null where the week has nothing to say. */
    @Nullable
    Double read(Vitals week, String figure) {
        return reading.apply(week);
    }

    /** Bookings still to take place can only add to it. */
    boolean grows() {
        return this == COMPLETED || this == UTILISATION || this == REVENUE;
    }

    /** The greatest difference to what is usual that nobody would act on: in shares 5 points, in revenue a tenth. */
    double slight(double usual) {
        return slight;
    }
}
