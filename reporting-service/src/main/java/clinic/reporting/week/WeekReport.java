package clinic.reporting.week;

import java.util.List;

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
}
