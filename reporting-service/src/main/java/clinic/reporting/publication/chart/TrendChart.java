package clinic.reporting.publication.chart;

import java.util.List;

/** Weeks side by side, the last one marked. As wide as a phone shows without shrinking its texts. */
public final class TrendChart {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 190;
    private static final int TOP = 26;
    private static final int BOTTOM = 142;
    private static final int ABOVE = 8;
    private static final int BELOW = 18;

    private final List<Point> points;
    private final Scale scale;
    private final Canvas canvas = new Canvas();

    private TrendChart(List<Point> points) {
        this.points = points;
        this.scale = Scale.of(points, TOP, BOTTOM);
    }

    /** For what is counted. */
    public static Chart columns(String id, String title, List<Point> points) {
        return new TrendChart(points).columns().labelled(id, title);
    }

    /** For rates and means; a week without one leaves a gap. */
    public static Chart line(String id, String title, List<Point> points) {
        return new TrendChart(points).line().labelled(id, title);
    }

    private TrendChart columns() {
        double width = step() * 0.6;
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value != null) {
                double from = Math.min(scale.y(value), scale.y(0));
                canvas.box(x(i) - width / 2, from, width, Math.abs(scale.y(value) - scale.y(0)), ink(i));
            }
        }
        return this;
    }

    private TrendChart line() {
        for (int i = 1; i < points.size(); i++) {
            Double from = points.get(i - 1).value();
            Double to = points.get(i).value();
            if (from != null && to != null) {
                canvas.line(x(i - 1), scale.y(from), x(i), scale.y(to), Ink.BEFORE, 2);
            }
        }
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value != null) {
                canvas.dot(x(i), scale.y(value), ink(i));
            }
        }
        return this;
    }

    private Chart labelled(String id, String title) {
        canvas.line(0, scale.y(0), WIDTH, scale.y(0), Ink.QUIET, 1);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double value = point.value() == null ? 0 : point.value();
            boolean below = value < 0 || scale.hangs();
            Ink ink = last(i) ? Ink.TEXT : Ink.QUIET;
            canvas.text(x(i), scale.y(value) + (below ? BELOW : -ABOVE), "middle", ink, point.text());
            canvas.text(x(i), HEIGHT - 8, "middle", ink, point.label());
        }
        return new Chart(id, title, Point.spoken(points), WIDTH, HEIGHT, canvas.shapes());
    }

    private double step() {
        return (double) WIDTH / points.size();
    }

    private double x(int i) {
        return step() * (i + 0.5);
    }

    private Ink ink(int i) {
        return last(i) ? Ink.NOW : Ink.BEFORE;
    }

    private boolean last(int i) {
        return i == points.size() - 1;
    }
}
