package clinic.notification.content;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clinic's texts in one language: messages whose places, {0} to {9}, are filled with ready text. */
public final class Phrasebook {

    static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final Map<String, String> phrases;

    Phrasebook(Locale locale, Map<String, String> phrases) {
        this.locale = locale;
        this.phrases = phrases;
    }

    public Locale locale() {
        return locale;
    }

    /** How numbers are written: in the digits of times, telephone numbers and calendar entries. */
    Locale numbers() {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** A pattern or an address, as it stands in the book. */
    String plain(String key) {
        String phrase = phrases.get(key);
        if (phrase == null) {
            throw new MissingResourceException("no phrase " + key, Phrasebook.class.getName(), key);
        }
        return phrase;
    }

    String say(String key, String... fillings) {
        return PLACE.matcher(plain(key)).replaceAll(place -> Matcher.quoteReplacement(name(fillings[number(place)])));
    }

    /** What others wrote, as it may stand in a text of this language. */
    String name(String text) {
        String line = Plain.line(text);
        return Languages.rightToLeft(locale) || Plain.runsRightToLeft(line) ? Plain.isolated(line) : line;
    }

    private static int number(MatchResult place) {
        return Integer.parseInt(place.group(1));
    }
}
