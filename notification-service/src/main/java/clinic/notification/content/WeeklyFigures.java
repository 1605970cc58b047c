package clinic.notification.content;

import clinic.events.Money;
import clinic.events.WeekPublished.Summary;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a week as lines of a table; counts and rates with a bar, so that they can be compared at a glance. */
record WeeklyFigures(Summary week, Phrasebook words) {

    /** Means over fewer sessions could be traced to a person, and say little. */
    private static final int ENOUGH = 5;

    private static final String NONE = "–";

    List<Page.Row> rows() {
        Figures figures = new Figures(words.numbers());
        String cancelled =
                words.say("week.ofThoseLate", figures.count(week.cancelled()), figures.count(week.lateCancelled()));
        return List.of(
                sessions("completed", figures.count(week.completed()), week.completed()),
                sessions("cancelled", cancelled, week.cancelled()),
                sessions("noShow", figures.count(week.noShow()), week.noShow()),
                row("hours", hours(figures)),
                rate("utilisation", figures, week.utilisation()),
                rate("noShowRate", figures, week.noShowRate()),
                rate("rebookingRate", figures, week.rebookingRate()),
                row("revenue", revenue(figures)),
                row("painMeasured", figures.count(week.painMeasured())),
                row("painMeanChange", pain(figures)));
    }

    private Page.Row row(String key, String value) {
        return new Page.Row(words.say("week." + key), value);
    }

    private Page.Row sessions(String key, String value, int number) {
        int all = week.completed() + week.cancelled() + week.noShow();
        return new Page.Row(words.say("week." + key), value, all == 0 ? null : percent((double) number / all));
    }

    private Page.Row rate(String key, Figures figures, @Nullable Double rate) {
        return rate == null
                ? row(key, NONE)
                : new Page.Row(words.say("week." + key), figures.share(rate), percent(rate));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * Math.max(0, Math.min(1, share)));
    }

    private String hours(Figures figures) {
        return words.say(
                "week.hoursOf",
                figures.decimal(week.deliveredMinutes() / 60.0),
                figures.decimal(week.availableMinutes() / 60.0));
    }

    private String revenue(Figures figures) {
        List<Money> revenue = week.revenue();
        return revenue.isEmpty()
                ? NONE
                : revenue.stream().map(figures::money).map(words::name).collect(Collectors.joining(", "));
    }

    private String pain(Figures figures) {
        Double mean = week.painMeanChange();
        return mean == null || week.painMeasured() < ENOUGH
                ? words.say("week.tooFew", figures.count(ENOUGH))
                : words.say("week.points", figures.decimal(mean));
    }
}
