package clinic.reporting.publication.reading;

import clinic.reporting.publication.chart.BarChart;
import clinic.reporting.publication.chart.Chart;
import clinic.reporting.publication.chart.ColumnChart;
import clinic.reporting.publication.chart.LineChart;
import clinic.reporting.publication.chart.Point;
import clinic.reporting.week.TechniqueFigures;
import clinic.reporting.week.TrendPoint;
import clinic.reporting.week.WeekReport;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The charts of a week. Every number in them is in a table too. */
record WeekCharts(WeekReport report, Phrases phrases) {

    List<Chart> charts() {
        return List.of(
                ColumnChart.of("chart-completed", say("chart.completed"), trend(this::completed)),
                LineChart.of("chart-utilisation", say("chart.utilisation"), trend(this::utilisation)),
                LineChart.of("chart-pain", say("chart.pain"), trend(this::pain)),
                BarChart.of("chart-techniques", say("chart.techniques"), techniques()));
    }

    private List<Point> trend(Function<TrendPoint, Point> point) {
        return report.trend().stream().map(point).toList();
    }

    private Point completed(TrendPoint week) {
        return new Point(
                label(week), (double) week.completed(), phrases.numbers().count(week.completed()));
    }

    private Point utilisation(TrendPoint week) {
        Double rate = week.utilisation();
        return new Point(
                label(week), rate, rate == null ? "–" : phrases.numbers().share(rate, 0));
    }

    private Point pain(TrendPoint week) {
        Double change = week.meanChange();
        return change == null || !Phrases.enough(week.measured())
                ? new Point(
                        label(week), null, say("chart.few", phrases.numbers().count(week.measured())))
                : new Point(label(week), change, phrases.numbers().change(change));
    }

    private String label(TrendPoint week) {
        return say("week.short", week.week().split("-W0?")[1]);
    }

    private List<Point> techniques() {
        return report.figures().techniques().stream()
                .sorted(Comparator.comparing(TechniqueFigures::sessions).reversed())
                .map(it -> new Point(
                        Names.of(it.technique()),
                        (double) it.sessions(),
                        phrases.numbers().count(it.sessions())))
                .toList();
    }

    private String say(String key, Object... fillings) {
        return phrases.words().say(key, fillings);
    }
}
