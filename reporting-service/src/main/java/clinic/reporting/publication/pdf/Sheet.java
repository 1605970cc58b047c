package clinic.reporting.publication.pdf;

import clinic.reporting.publication.chart.Chart;
import clinic.reporting.publication.reading.Reading;
import clinic.reporting.publication.reading.Table;
import java.util.List;

/**
 * How a reading is spread over two pages: charts side by side on the first, tables in two columns on the second.
 *
 * @param trends drawn below each other, left of all other charts
 * @param rowHeight in millimetres: the more there is to tell, the smaller it is written
 */
public record Sheet(
        Reading reading,
        List<Chart> trends,
        List<Chart> others,
        List<Table> left,
        List<Table> right,
        double rowHeight) {

    private static final int TRENDS = 3;
    private static final double COLUMN_HEIGHT = 270;
    private static final double TALLEST = 4.6;
    private static final double SMALLEST = 2.9;

    static Sheet of(Reading reading) {
        List<Table> tables = reading.tables();
        int split = split(tables);
        List<Table> left = tables.subList(0, split);
        List<Table> right = tables.subList(split, tables.size());
        List<Chart> charts =
                reading.charts().stream().filter(it -> it.height() > 0).toList();
        int trends = Math.min(TRENDS, charts.size());
        double row = COLUMN_HEIGHT / Math.max(1, Math.max(Space.rows(left), Space.rows(right)));
        return new Sheet(
                reading,
                charts.subList(0, trends),
                charts.subList(trends, charts.size()),
                left,
                right,
                Math.max(SMALLEST, Math.min(TALLEST, row)));
    }

    /** Where both columns are about as long as each other, without changing the order. */
    private static int split(List<Table> tables) {
        int split = 1;
        while (split < tables.size()
                && Space.rows(tables.subList(0, split + 1)) <= Space.rows(tables.subList(split, tables.size()))) {
            split++;
        }
        return split;
    }

    /** Amounts of several currencies, below each other. */
    public String stacked(String cell) {
        return cell.replace(", ", ",\n");
    }

    /** How many headlines stand side by side. */
    public int across() {
        return Math.min(4, Math.max(1, reading.headlines().size()));
    }

    /** In millimetres: charts shrink rather than leave the first page. */
    public double chartWidth() {
        return new ChartRoom(this).width();
    }
}
