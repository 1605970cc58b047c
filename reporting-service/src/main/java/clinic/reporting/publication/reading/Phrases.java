package clinic.reporting.publication.reading;

import clinic.events.Money;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** Figures as they are read: a number where there is one, else the words for why not. */
record Phrases(Words words, Numbers numbers) {

    private static final int ENOUGH = 5;

    static Phrases of(String languageTag) {
        Locale locale = Locale.forLanguageTag(languageTag);
        return new Phrases(Words.in(locale), new Numbers(locale));
    }

    String rate(@Nullable Double rate) {
        return rate == null ? words.say("unknown") : numbers.share(rate, 1);
    }

    String money(List<Money> sums) {
        return sums.isEmpty() ? words.say("none") : numbers.money(sums);
    }

    String change(int measured, @Nullable Double change) {
        return measured(measured, change, numbers::change);
    }

    String mean(int measured, @Nullable Double mean) {
        return measured(measured, mean, numbers::mean);
    }

    String share(int measured, @Nullable Double share) {
        return measured(measured, share, it -> numbers.share(it, 1));
    }

    String interval(@Nullable List<Double> interval, int measured) {
        return interval == null
                ? tooFew(measured)
                : words.say("interval", numbers.change(interval.get(0)), numbers.change(interval.get(1)));
    }

    /** A mean of a few says nothing and looks as if it did. */
    static boolean enough(int measured) {
        return measured >= ENOUGH;
    }

    private String measured(int measured, @Nullable Double value, DoubleFunction<String> writer) {
        return value == null || !enough(measured) ? tooFew(measured) : writer.apply(value);
    }

    private String tooFew(int measured) {
        return measured == 0 ? words.say("unmeasured") : words.say("tooFew", numbers.count(measured));
    }
}
