package clinic.notification.content;

import clinic.events.Money;
import clinic.events.WeekPublished.Summary;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The figures of a week as lines of a table. */
record WeeklyFigures(Summary week, Phrasebook words) {

    /** Means over fewer sessions could be traced to a person, and say little. */
    private static final int ENOUGH = 5;

    private static final String NONE = "–";

    List<Page.Row> rows() {
        return List.of(
                row("completed", count(week.completed())),
                row("cancelled", words.say("week.ofThoseLate", count(week.cancelled()), count(week.lateCancelled()))),
                row("noShow", count(week.noShow())),
                row("hours", words.say("week.hoursOf", hours(week.deliveredMinutes()), hours(week.availableMinutes()))),
                row("utilisation", share(week.utilisation())),
                row("noShowRate", share(week.noShowRate())),
                row("rebookingRate", share(week.rebookingRate())),
                row("revenue", revenue()),
                row("painMeasured", count(week.painMeasured())),
                row("painMeanChange", pain()));
    }

    private Page.Row row(String key, String value) {
        return new Page.Row(words.say("week." + key), value);
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    private String hours(long minutes) {
        return decimal(minutes / 60.0);
    }

    private String share(@Nullable Double fraction) {
        return fraction == null
                ? NONE
                : NumberFormat.getPercentInstance(words.locale()).format(fraction);
    }

    private String revenue() {
        return week.revenue().isEmpty()
                ? NONE
                : week.revenue().stream().map(WeeklyFigures::money).collect(Collectors.joining(", "));
    }

    private static String money(Money money) {
        return money.amount() + " " + money.currency();
    }

    private String pain() {
        Double mean = week.painMeanChange();
        return mean == null || week.painMeasured() < ENOUGH
                ? words.say("week.tooFew", count(ENOUGH))
                : words.say("week.points", decimal(mean));
    }

    private String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
