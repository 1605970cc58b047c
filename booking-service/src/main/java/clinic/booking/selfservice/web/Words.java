package clinic.booking.selfservice.web;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages' texts in one language, and dates and times as it writes them. */
final class Words {

    private static final Set<String> WRITTEN_IN = Set.of("en", "de");

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(
                "selfservice.texts", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** In the first language there are texts in, else in English. */
    static Words in(@Nullable Locale... wishes) {
        return new Words(Arrays.stream(wishes)
                .filter(Objects::nonNull)
                .filter(locale -> WRITTEN_IN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** For the language attribute of a page. */
    String language() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... fillings) {
        return new MessageFormat(texts.getString(key), locale).format(fillings);
    }

    /** The first of these that there is a text for, the most general last. */
    String sayOf(String... kinds) {
        return say(Arrays.stream(kinds).filter(texts::containsKey).findFirst().orElseThrow());
    }

    /** @param pattern the text that holds it */
    String format(String pattern, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(texts.getString(pattern), locale).format(at);
    }
}
