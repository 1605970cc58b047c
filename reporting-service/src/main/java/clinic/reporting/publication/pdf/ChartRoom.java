package clinic.reporting.publication.pdf;

import clinic.reporting.publication.chart.Chart;
import clinic.reporting.publication.reading.Reading;
import java.util.List;

/** How large charts can be drawn so that they fit below what stands above them, in millimetres. */
record ChartRoom(Sheet sheet) {

    private static final double PAGE = 262;
    private static final double HEAD = 29;
    private static final double AROUND_A_BOX = 7;
    private static final double HEADLINES = 26;
    private static final double LINE = 4.4;
    private static final int CHARACTERS = 105;
    private static final double AROUND_A_CHART = 10;
    private static final double WIDEST = 88;
    private static final double NARROWEST = 40;

    double width() {
        return Math.max(NARROWEST, Math.min(WIDEST, Math.min(width(sheet.trends()), width(sheet.others()))));
    }

    private double width(List<Chart> charts) {
        double heightPerWidth = charts.stream()
                .mapToDouble(it -> (double) it.height() / it.width())
                .sum();
        return heightPerWidth == 0 ? WIDEST : (room() - AROUND_A_CHART * charts.size()) / heightPerWidth;
    }

    private double room() {
        Reading reading = sheet.reading();
        int headlines = (reading.headlines().size() + sheet.across() - 1) / sheet.across();
        return PAGE - HEAD - box(reading.remarks()) - box(reading.toDo()) - HEADLINES * headlines;
    }

    /** With its heading. */
    private static double box(List<String> entries) {
        int lines =
                entries.stream().mapToInt(it -> 1 + it.length() / CHARACTERS).sum();
        return entries.isEmpty() ? 0 : AROUND_A_BOX + LINE * (1 + lines);
    }
}
