package clinic.reporting.publication.csv;

/** What a figure is counted in, told by its name. */
final class Unit {

    private Unit() {}

    static String of(String section, String figure) {
        if (section.startsWith("corrections") || section.startsWith("unusual")) {
            return ""; // told by the item, which is the name of the figure
        }
        if (section.endsWith("minutes")) {
            return "minutes";
        }
        if (figure.endsWith("Rate") || figure.endsWith("Share") || figure.equals("utilisation")) {
            return "fraction";
        }
        return isMean(figure) ? "points" : "count";
    }

    static boolean isMean(String figure) {
        return figure.startsWith("mean") || figure.startsWith("followUpMean") || figure.startsWith("interval");
    }
}
