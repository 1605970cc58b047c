package clinic.reporting.publication.reading;

import clinic.reporting.week.Figures;
import clinic.reporting.week.Median;
import clinic.reporting.week.WeekReport;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A week's figures beside those of the week before and what is usual in the clinic. */
record Comparison(WeekReport report, Phrases phrases) {

    /** A figure of this week and of the one before. */
    Table.Row row(String key, Function<Figures, String> figure) {
        return new Table.Row(phrases.words().say(key), List.of(figure.apply(report.figures()), before(figure)));
    }

    /** The same with the clinic's median. */
    Table.Row row(
            String key,
            Function<Figures, String> figure,
            Function<Median, @Nullable Double> median,
            Function<Double, String> written) {
        String usual = usual(median, written);
        return new Table.Row(phrases.words().say(key), List.of(figure.apply(report.figures()), before(figure), usual));
    }

    String before(Function<Figures, String> figure) {
        return known(report.previous())
                ? figure.apply(report.previous())
                : phrases.words().say("noComparison");
    }

    String usual(Function<Median, @Nullable Double> median, Function<Double, String> written) {
        Double usual = median.apply(report.clinicMedian());
        return usual == null ? phrases.words().say("noComparison") : written.apply(usual);
    }

    /** Before a clinic's first week there is nothing, which is not the same as none. */
    private static boolean known(Figures figures) {
        var sessions = figures.sessions();
        return figures.minutes().available() + sessions.completed() + sessions.cancelled() + sessions.noShow() > 0;
    }
}
