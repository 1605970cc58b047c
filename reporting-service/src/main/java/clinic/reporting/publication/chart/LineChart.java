package clinic.reporting.publication.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Weeks of rates and means; a week without one leaves a gap. */
public final class LineChart {

    /** From how many pixels a line runs through what is written on its side. */
    private static final double STEEP = 12;

    private final List<Point> points;
    private final Weeks weeks;

    private LineChart(List<Point> points) {
        this.points = points;
        this.weeks = new Weeks(points);
    }

    public static Chart of(String id, String title, List<Point> points) {
        LineChart chart = new LineChart(points);
        chart.draw();
        return chart.weeks.labelled(id, title, chart::below);
    }

    private void draw() {
        for (int i = 1; i < points.size(); i++) {
            Double from = y(i - 1);
            Double to = y(i);
            if (from != null && to != null) {
                weeks.canvas.line(weeks.x(i - 1), from, weeks.x(i), to, Ink.BEFORE, 2);
            }
        }
        for (int i = 0; i < points.size(); i++) {
            Double y = y(i);
            if (y != null) {
                weeks.canvas.dot(weeks.x(i), y, weeks.ink(i));
            }
        }
    }

    /** Where the line leaves room: under a dip, above a peak. */
    private boolean below(int i) {
        Double value = points.get(i).value();
        if (value == null) {
            return weeks.scale.hangs();
        }
        double y = weeks.scale.y(value);
        boolean rises = beside(i).anyMatch(it -> y - it > STEEP);
        boolean falls = beside(i).anyMatch(it -> it - y > STEEP);
        return rises == falls ? value < 0 || weeks.scale.hangs() : rises;
    }

    private DoubleStream beside(int i) {
        return IntStream.of(i - 1, i + 1)
                .filter(it -> it >= 0 && it < points.size())
                .mapToObj(this::y)
                .flatMapToDouble(it -> it == null ? DoubleStream.empty() : DoubleStream.of(it));
    }

    private @Nullable Double y(int i) {
        Double value = points.get(i).value();
        return value == null ? null : weeks.scale.y(value);
    }
}
