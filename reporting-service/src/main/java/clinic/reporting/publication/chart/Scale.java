package clinic.reporting.publication.chart;

import java.util.List;
import java.util.Objects;

/** Where values lie between top and bottom. Zero is always in sight, so that lengths can be compared. */
record Scale(double low, double high, double top, double bottom) {

    static Scale of(List<Point> points, double top, double bottom) {
        List<Double> values =
                points.stream().map(Point::value).filter(Objects::nonNull).toList();
        double low = values.stream().mapToDouble(it -> it).min().orElse(0);
        double high = values.stream().mapToDouble(it -> it).max().orElse(0);
        return new Scale(Math.min(low, 0), Math.max(high, low < 0 ? 0 : Double.MIN_NORMAL), top, bottom);
    }

    double y(double value) {
        return bottom - (bottom - top) * (value - low) / (high - low);
    }

    /** Whether all there is lies below zero. */
    boolean hangs() {
        return high <= 0;
    }
}
