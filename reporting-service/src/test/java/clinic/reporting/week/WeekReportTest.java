package clinic.reporting.week;

import clinic.events.WeekPublished.Change;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.InMemoryFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Three thousand weeks of made-up clinics, every figure of them computed twice. */
class WeekReportTest {

    private static final int WEEKS = 3000;

    private final Circumstances met = new Circumstances();

    @Test
    void everyFigureEqualsTheNaiveOne() {
        LongStream.range(0, WEEKS).parallel().forEach(seed -> {
            try {
                everyFigureEqualsTheNaiveOne(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("in the clinic of seed " + seed, e);
            }
        });
        met.allOften(WEEKS / 200);
    }

    private void everyFigureEqualsTheNaiveOne(long seed) {
        RandomClinic clinic = new RandomClinic(seed);
        met.in(clinic);
        NaiveFacts naive = new NaiveFacts(clinic.zone, clinic.events);
        WeekDesk desk = desk(clinic.events);
        FactSheet facts = desk.facts("clinic", clinic.week);
        Median median = new OracleReport(naive, clinic.week, id -> true).median();
        compare(desk.report("clinic", clinic.week, Subject.CLINIC), naive, median);
        for (int i = 0; i < 2; i++) {
            Subject subject = new Subject(RandomClinic.PRACTITIONERS.get((int) (seed + i) % 4));
            WeekReport theirs = i == 0
                    ? new WeekReports(facts, clinic.week).report(subject)
                    : desk.report("clinic", clinic.week, subject);
            compare(theirs, naive, median);
        }
        compareEditions(clinic, new Random(seed), facts, naive);
    }

    private static WeekDesk desk(List<Told> events) {
        return NothingArchived.desk(new FactDesk(InMemoryFacts.of(events)));
    }

    private static FactSheet sheet(List<Told> events, Week week) {
        return desk(events).facts("clinic", week);
    }

    private void compare(WeekReport report, NaiveFacts naive, Median median) {
        Predicate<String> same = report.subject()::covers;
        OracleReport oracle = new OracleReport(naive, report.week(), same);
        List<Figures> weeks = oracle.weeks();
        Likeness.check(report.figures(), weeks.get(7));
        Likeness.check(report.previous(), weeks.get(6));
        Likeness.check(report.trend(), oracle.trend(weeks));
        Likeness.check(report.toDo(), new OracleToDo(naive, report.week(), same).toDo());
        Likeness.check(report.unusual(), OracleUnusual.of(weeks, oracle.open()));
        Likeness.check(report.clinicMedian(), median);
        met.in(report);
    }

    /** The week is published when some events, the settings among them, have come, and once more when all have. */
    private void compareEditions(RandomClinic clinic, Random random, FactSheet facts, NaiveFacts naive) {
        int all = clinic.events.size();
        int late = 1 + random.nextInt(random.nextBoolean() ? all : Math.min(all, 8));
        List<Told> early = new ArrayList<>(clinic.events.subList(0, all - late));
        early.add(clinic.telling.settings(1));
        String id = RandomClinic.PRACTITIONERS.get(random.nextInt(4));
        Subject subject = random.nextBoolean() ? Subject.CLINIC : new Subject(id);
        NaiveFacts naiveEarly = new NaiveFacts(clinic.zone, early);
        List<Change> expected = OracleCorrections.between(
                new Oracle(naiveEarly, clinic.week, subject::covers).figures(),
                new Oracle(naive, clinic.week, subject::covers).figures());
        Figures published = new WeekReports(sheet(early, clinic.week), clinic.week).figures(subject);
        Figures corrected = new WeekReports(facts, clinic.week).figures(subject);
        List<Change> changes = Corrections.between(published, corrected);
        Likeness.changes(sorted(changes), expected);
        met.corrected(published, corrected, changes);
    }

    private static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparing(Change::figure)).toList();
    }
}
