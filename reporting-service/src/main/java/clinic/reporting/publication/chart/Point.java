package clinic.reporting.publication.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param label what the value is of
 * @param value where it is drawn; null where there is nothing to draw
 * @param text how it is written
 */
public record Point(String label, @Nullable Double value, String text) {

    static String spoken(List<Point> points) {
        return points.stream().map(it -> it.label + ": " + it.text).collect(Collectors.joining("; "));
    }
}
