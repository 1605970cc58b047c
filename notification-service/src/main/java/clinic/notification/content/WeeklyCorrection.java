package clinic.notification.content;

import clinic.events.Money;
import clinic.events.WeekPublished;
import clinic.events.WeekPublished.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an edition says otherwise than the one before. */
record WeeklyCorrection(WeekPublished report, Phrasebook words) {

    /** What is told one by one, with what the letter calls it. The rest is in the report. */
    private static final Map<String, String> TOLD = Map.of(
            "sessions.completed", "week.completed",
            "sessions.cancelled", "week.cancelled",
            "sessions.noShow", "week.noShow",
            "utilisation", "week.utilisation",
            "noShowRate", "week.noShowRate");

    private static final String REVENUE = "revenue.";
    private static final String NONE = "–";

    /** One line, or none of a first edition. */
    List<String> lines() {
        if (report.edition() == 1) {
            return List.of();
        }
        String correction = words.say("WEEKLY_REPORT.correction");
        String figures = Objects.requireNonNullElse(report.changes(), List.<Change>of()).stream()
                .filter(it -> TOLD.containsKey(it.figure()) || it.figure().startsWith(REVENUE))
                .flatMap(this::told)
                .collect(Collectors.joining(" · "));
        return List.of(figures.isEmpty() ? correction : correction + " " + figures);
    }

    /** Nothing, where the difference is lost in rounding. */
    private Stream<String> told(Change change) {
        String figure = words.say(TOLD.getOrDefault(change.figure(), "week.revenue"));
        String now = written(change.figure(), change.after());
        String before = written(change.figure(), change.before());
        return now.equals(before)
                ? Stream.empty()
                : Stream.of(words.say("WEEKLY_REPORT.corrected", figure, now, before));
    }

    private String written(String figure, @Nullable Double value) {
        Figures figures = new Figures(words.numbers());
        if (value == null) {
            return NONE;
        }
        if (figure.startsWith(REVENUE)) {
            return figures.money(money(value, figure.substring(REVENUE.length())));
        }
        return figure.startsWith("sessions.") ? figures.count(Math.round(value)) : figures.share(value);
    }

    private static Money money(double value, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(
                BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString(), currency);
    }
}
