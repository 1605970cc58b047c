package clinic.reporting.publication.chart;

import java.util.List;

/** Amounts below each other, the greatest as long as the chart is wide. */
public final class BarChart {

    private static final int WIDTH = 360;
    private static final int ROW = 38;
    private static final int TEXT = 16;
    private static final int BAR = 22;
    private static final int THICK = 10;

    private BarChart() {}

    /** @param points none of them negative */
    public static Chart of(String id, String title, List<Point> points) {
        double greatest = points.stream().mapToDouble(BarChart::amount).max().orElse(0);
        Canvas canvas = new Canvas();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            canvas.text(0, i * ROW + TEXT, "start", Ink.TEXT, point.label());
            canvas.text(WIDTH, i * ROW + TEXT, "end", Ink.TEXT, point.text());
            if (amount(point) > 0) {
                canvas.box(0, i * ROW + BAR, WIDTH * amount(point) / greatest, THICK, Ink.NOW);
            }
        }
        return new Chart(id, title, Point.spoken(points), WIDTH, points.size() * ROW, canvas.shapes());
    }

    private static double amount(Point point) {
        return point.value() == null ? 0 : point.value();
    }
}
