package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.WeekPublished.Change;
import java.util.List;

/** Equal but for rounding, and intervals as far as quantiles with three decimals tell. */
final class Likeness {

    private Likeness() {}

    static void check(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            compare(actual, expected);
        }
    }

    static void check(Figures actual, Figures expected) {
        boolean alike = alike(actual.pain().interval(), expected.pain().interval());
        if (!alike || !withoutInterval(actual).equals(withoutInterval(expected))) {
            compare(actual, expected);
        }
    }

    static void changes(List<Change> actual, List<Change> expected) {
        assertThat(actual)
                .extracting(Change::figure)
                .isEqualTo(expected.stream().map(Change::figure).toList());
        for (int i = 0; i < actual.size(); i++) {
            Change one = actual.get(i);
            Change other = expected.get(i);
            double tolerance = one.figure().startsWith("pain.interval") ? 0.005 : 1e-9;
            boolean same = near(one.before(), other.before(), tolerance) && near(one.after(), other.after(), tolerance);
            assertThat(same).as("%s and %s", one, other).isTrue();
        }
    }

    /** Slow, but says what differs. */
    private static void compare(Object actual, Object expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> near(one, other, 1e-9), Double.class)
                .withEqualsForFields(Likeness::alike, "pain.interval")
                .isEqualTo(expected);
    }

    private static Figures withoutInterval(Figures it) {
        Pain pain = it.pain();
        return new Figures(
                it.sessions(),
                it.clients(),
                it.minutes(),
                it.utilisation(),
                it.noShowRate(),
                it.cancellationRate(),
                it.rebookingRate(),
                it.revenue(),
                it.lost(),
                new Pain(
                        pain.measured(),
                        pain.meanBefore(),
                        pain.meanAfter(),
                        pain.meanChange(),
                        null,
                        pain.meaningfulShare(),
                        pain.worsenedShare(),
                        pain.followUpMeasured(),
                        pain.followUpMeanChange()),
                it.scores(),
                it.techniques(),
                it.treatments(),
                it.areas(),
                it.rooms());
    }

    private static boolean alike(Object one, Object other) {
        if (!(one instanceof List<?> here) || !(other instanceof List<?> there)) {
            return one == other;
        }
        return here.size() == 2
                && there.size() == 2
                && near((Double) here.get(0), (Double) there.get(0), 0.005)
                && near((Double) here.get(1), (Double) there.get(1), 0.005);
    }

    private static boolean near(Double one, Double other, double tolerance) {
        return one == null || other == null ? one == other : Math.abs(one - other) < tolerance;
    }
}
