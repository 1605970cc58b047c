package clinic.notification.consent.web;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Stream;

/** What pages say, in one language. */
final class Words {

    static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "ar");

    private static final String BUNDLE = "consent.texts";

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** In the first of these languages that is spoken here, else in English. */
    static Words of(List<String> tags) {
        return spoken(tags.stream().map(Locale::forLanguageTag));
    }

    static Words of(Locale wanted) {
        return spoken(Stream.of(wanted));
    }

    private static Words spoken(Stream<Locale> wanted) {
        return new Words(wanted.filter(locale -> LANGUAGES.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    String language() {
        return locale.toLanguageTag();
    }

    /** Which way it is written, as HTML has it. */
    String direction() {
        return texts.getString("direction");
    }

    String say(String key, String... fillings) {
        return new MessageFormat(texts.getString(key), locale).format(fillings);
    }

    /** Of a key with many endings: what is said of one that has no text is what is said of the rest. */
    String sayOr(String key, String ending, String... fillings) {
        String exact = key + "." + ending;
        return say(texts.containsKey(exact) ? exact : key, fillings);
    }

    String date(TemporalAccessor at) {
        return format("format.date", at);
    }

    String moment(TemporalAccessor at) {
        return format("format.moment", at);
    }

    private String format(String pattern, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(texts.getString(pattern), locale).format(at);
    }
}
