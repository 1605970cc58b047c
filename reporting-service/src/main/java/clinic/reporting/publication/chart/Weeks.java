package clinic.reporting.publication.chart;

import java.util.List;
import java.util.function.IntPredicate;

/** Weeks side by side, the last one marked. As wide as a phone shows without shrinking its texts. */
final class Weeks {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 190;
    private static final int TOP = 26;
    private static final int BOTTOM = 142;
    private static final int ABOVE = 8;
    private static final int BELOW = 18;

    final List<Point> points;
    final Scale scale;
    final Canvas canvas = new Canvas();

    Weeks(List<Point> points) {
        this.points = points;
        this.scale = Scale.of(points, TOP, BOTTOM);
    }

    double step() {
        return (double) WIDTH / points.size();
    }

    /** The middle of a week. */
    double x(int i) {
        return step() * (i + 0.5);
    }

    Ink ink(int i) {
        return last(i) ? Ink.NOW : Ink.BEFORE;
    }

    /** @param below whether a week's value is written under where it is drawn */
    Chart labelled(String id, String title, IntPredicate below) {
        canvas.line(0, scale.y(0), WIDTH, scale.y(0), Ink.QUIET, 1);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double value = point.value() == null ? 0 : point.value();
            Ink ink = last(i) ? Ink.TEXT : Ink.QUIET;
            canvas.text(x(i), scale.y(value) + (below.test(i) ? BELOW : -ABOVE), "middle", ink, point.text());
            canvas.text(x(i), HEIGHT - 8, "middle", ink, point.label());
        }
        return new Chart(id, title, Point.spoken(points), WIDTH, HEIGHT, canvas.shapes());
    }

    private boolean last(int i) {
        return i == points.size() - 1;
    }
}
