package clinic.reporting.publication.pdf;

import clinic.reporting.publication.chart.Chart;
import java.util.List;

/** How large charts can be drawn so that they fit below what stands above them, in millimetres. */
record ChartRoom(Sheet sheet) {

    private static final double PAGE = 262;
    private static final double HEAD = 36;
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
        int lines = sheet.remarks().stream()
                .mapToInt(it -> 1 + it.length() / CHARACTERS)
                .sum();
        int headlines = (sheet.reading().headlines().size() + sheet.across() - 1) / sheet.across();
        return PAGE - HEAD - LINE * lines - HEADLINES * headlines;
    }
}
