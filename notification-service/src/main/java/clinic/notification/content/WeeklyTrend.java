package clinic.notification.content;

import clinic.events.WeekPublished;
import clinic.events.WeekPublished.TrendWeek;
import clinic.notification.email.Picture;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The weeks up to the one a report is about: how many sessions, and how much of the time they took. */
record WeeklyTrend(List<TrendWeek> weeks, Phrasebook words) {

    private static final String PICTURE = "trend@weekly-report";
    private static final String NONE = "–";

    /** Reports that came before there were trends have none. */
    static List<TrendWeek> of(WeekPublished report) {
        return Objects.requireNonNullElse(report.trend(), List.of());
    }

    static @Nullable Picture picture(WeekPublished report) {
        return of(report).isEmpty() ? null : new Picture(PICTURE, TrendPicture.of(of(report)));
    }

    Page.@Nullable Trend told() {
        if (weeks.isEmpty()) {
            return null;
        }
        Figures figures = new Figures(words.numbers());
        String spoken = weeks.stream()
                .map(it -> name(it) + ": " + figures.count(it.completed()))
                .collect(Collectors.joining("; "));
        return new Page.Trend(
                words.say("week.trend", figures.count(weeks.size())),
                "cid:" + PICTURE,
                words.say("week.trend.picture", spoken),
                List.of(words.say("week.completed"), words.say("week.utilisation")),
                weeks.stream().map(it -> week(it, figures)).toList());
    }

    private Page.Trend.Week week(TrendWeek week, Figures figures) {
        Double utilisation = week.utilisation();
        return new Page.Trend.Week(
                name(week),
                List.of(figures.count(week.completed()), utilisation == null ? NONE : figures.share(utilisation)));
    }

    private static String name(TrendWeek week) {
        return week.week().replaceFirst(".*-", "");
    }
}
