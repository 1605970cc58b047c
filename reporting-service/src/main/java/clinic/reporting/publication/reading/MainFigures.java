package clinic.reporting.publication.reading;

import clinic.reporting.publication.reading.Reading.Headline;
import clinic.reporting.week.Figures;
import clinic.reporting.week.Median;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures a week is judged by, with what they are to be seen against. */
record MainFigures(Comparison comparison, Phrases phrases) {

    List<Headline> headlines() {
        return List.of(
                headline("completed", this::completed, Median::completed, this::number),
                headline("utilisation", it -> phrases.rate(it.utilisation()), Median::utilisation, phrases::rate),
                new Headline(say("revenue"), now(this::revenue), say("before", comparison.before(this::revenue))),
                headline("painChange", this::painChange, Median::meanChange, phrases.numbers()::change));
    }

    Table table() {
        return new Table(
                "main",
                say("table.main"),
                List.of(say("column.figure"), say("column.now"), say("column.before"), say("column.median")),
                List.of(
                        comparison.row("completed", this::completed, Median::completed, this::number),
                        rate("utilisation", Figures::utilisation, Median::utilisation),
                        rate("noShowRate", Figures::noShowRate, Median::noShowRate),
                        rate("rebookingRate", Figures::rebookingRate, Median::rebookingRate),
                        comparison.row("painChange", this::painChange, Median::meanChange, phrases.numbers()::change)));
    }

    private Table.Row rate(
            String key, Function<Figures, @Nullable Double> rate, Function<Median, @Nullable Double> median) {
        return comparison.row(key, it -> phrases.rate(rate.apply(it)), median, phrases::rate);
    }

    private Headline headline(
            String key,
            Function<Figures, String> figure,
            Function<Median, @Nullable Double> median,
            Function<Double, String> written) {
        String compared = say("beforeAndMedian", comparison.before(figure), comparison.usual(median, written));
        return new Headline(say(key), now(figure), compared);
    }

    private String now(Function<Figures, String> figure) {
        return figure.apply(comparison.report().figures());
    }

    private String completed(Figures figures) {
        return phrases.numbers().count(figures.sessions().completed());
    }

    /** The median of an even number of people may lie between two numbers. */
    private String number(double number) {
        return number == Math.rint(number)
                ? phrases.numbers().count(Math.round(number))
                : phrases.numbers().mean(number);
    }

    private String revenue(Figures figures) {
        return phrases.money(figures.revenue());
    }

    private String painChange(Figures figures) {
        return phrases.change(figures.pain().measured(), figures.pain().meanChange());
    }

    private String say(String key, Object... fillings) {
        return phrases.words().say(key, fillings);
    }
}
