package clinic.reporting.week;

import java.util.List;
import java.util.stream.IntStream;

/** A week's figures with what they are to be seen against. */
public record WeekReport(
        Week week,
        Subject subject,
        Figures figures,
        List<ToDo> toDo,
        List<TrendPoint> trend,
        Figures previous,
        Median clinicMedian,
        List<Unusual> unusual) {

    public static final int TREND_WEEKS = 8;

    /** Ends with the week itself. */
    static List<Week> trend(Week week) {
        return IntStream.rangeClosed(1 - TREND_WEEKS, 0).mapToObj(week::plus).toList();
    }

    /** The same with nothing left to do. @param usual what it is seen against */
    public WeekReport settled(Median usual) {
        return new WeekReport(week, subject, figures, List.of(), trend, previous, usual, unusual);
    }
}
