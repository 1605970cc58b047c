package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.InMemoryFacts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeekReportTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureEqualsTheNaiveOne(long seed) {
        RandomClinic clinic = new RandomClinic(seed);
        NaiveFacts naive = new NaiveFacts(clinic.zone, clinic.events);
        WeekDesk desk = new WeekDesk(new FactDesk(InMemoryFacts.of(clinic.events)));
        FactSheet everybodys = desk.facts("clinic", clinic.week);
        compare(everybodys, naive, clinic.week, Subject.CLINIC, id -> true);
        for (String id : RandomClinic.PRACTITIONERS) {
            Subject subject = new Subject(id);
            compare(everybodys, naive, clinic.week, subject, id::equals);
            compare(desk.facts("clinic", clinic.week, subject), naive, clinic.week, subject, id::equals);
        }
    }

    private void compare(FactSheet facts, NaiveFacts naive, Week week, Subject subject, Predicate<String> same) {
        WeekReport report = new WeekReports(facts, week).report(subject);
        OracleReport oracle = new OracleReport(naive, week, same);
        equal(report.figures()).isEqualTo(new Oracle(naive, week, same).figures());
        equal(report.previous()).isEqualTo(new Oracle(naive, week.plus(-1), same).figures());
        equal(report.trend()).isEqualTo(oracle.trend());
        equal(report.toDo()).isEqualTo(oracle.toDo());
        equal(report.clinicMedian()).isEqualTo(oracle.median());
    }

    private static RecursiveComparisonAssert<?> equal(Object actual) {
        return assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> near(one, other, 1e-9), Double.class)
                .withEqualsForFields(WeekReportTest::alike, "pain.interval");
    }

    /** The printed quantiles have three decimals. */
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
