package clinic.reporting.publication.chart;

import java.util.List;

/** Weeks of what is counted. */
public final class ColumnChart {

    private static final double THICK = 0.6;

    private ColumnChart() {}

    public static Chart of(String id, String title, List<Point> points) {
        Weeks weeks = new Weeks(points);
        double zero = weeks.scale.y(0);
        double width = weeks.step() * THICK;
        for (int i = 0; i < points.size(); i++) {
            Double value = points.get(i).value();
            if (value != null) {
                double end = weeks.scale.y(value);
                weeks.canvas.box(
                        weeks.x(i) - width / 2, Math.min(end, zero), width, Math.abs(end - zero), weeks.ink(i));
            }
        }
        return weeks.labelled(id, title, i -> false);
    }
}
