package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.PractitionerFact;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A week's figures with what they are to be seen against. */
public record WeekReport(
        Week week,
        Subject subject,
        Figures figures,
        List<ToDo> toDo,
        List<TrendPoint> trend,
        Figures previous,
        Median clinicMedian) {

    static final int TREND_WEEKS = 8;

    public static WeekReport of(FactSheet facts, Week week, Subject subject) {
        History history = History.of(facts.sessions());
        return new WeekReport(
                week,
                subject,
                Figures.of(facts, history, week, subject),
                ToDo.of(facts, week, subject),
                trend(facts, history, week, subject),
                Figures.of(facts, history, week.plus(-1), subject),
                Median.of(atWork(facts, week).stream()
                        .map(it -> Figures.of(facts, history, week, new Subject(it.id())))
                        .toList()));
    }

    public static Figures figures(FactSheet facts, Week week, Subject subject) {
        return Figures.of(facts, History.of(facts.sessions()), week, subject);
    }

    /** The clinic, and every practitioner who is active or had bookings in the week. */
    public static List<Subject> subjects(FactSheet facts, Week week) {
        Stream<Subject> practitioners = facts.practitioners().stream()
                .filter(it -> it.active() || booked(facts, week, it))
                .map(it -> new Subject(it.id()));
        return Stream.concat(Stream.of(Subject.CLINIC), practitioners).toList();
    }

    /** Practitioners with working hours or bookings in the week. */
    static List<PractitionerFact> atWork(FactSheet facts, Week week) {
        return facts.practitioners().stream()
                .filter(it -> booked(facts, week, it)
                        || new WorkingTime(it, facts.clinic().zone()).availableMinutes(week) > 0)
                .toList();
    }

    private static boolean booked(FactSheet facts, Week week, PractitionerFact practitioner) {
        return !Figures.booked(facts, week, new Subject(practitioner.id())).isEmpty();
    }

    /** The weeks up to this one, oldest first. */
    public static List<TrendPoint> trend(FactSheet facts, Week week, Subject subject) {
        return trend(facts, History.of(facts.sessions()), week, subject);
    }

    private static List<TrendPoint> trend(FactSheet facts, History history, Week week, Subject subject) {
        return IntStream.rangeClosed(1 - TREND_WEEKS, 0)
                .mapToObj(week::plus)
                .map(it -> TrendPoint.of(it, Figures.of(facts, history, it, subject)))
                .toList();
    }
}
