package clinic.reporting.publication.reading;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What reports say. A clinic whose language is not spoken here reads English words with its own way to write numbers. */
public final class Words {

    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private Words(Locale wanted) {
        this.texts = ResourceBundle.getBundle("reading.texts", wanted, NO_OTHER);
    }

    public static Words in(Locale wanted) {
        return new Words(wanted);
    }

    public String language() {
        return texts.getString("language");
    }

    /** @param fillings ready text, or a number that the text has plurals for */
    public String say(String key, Object... fillings) {
        return new MessageFormat(texts.getString(key), locale()).format(fillings);
    }

    String date(String pattern, TemporalAccessor day) {
        return DateTimeFormatter.ofPattern(texts.getString(pattern), locale()).format(day);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language());
    }
}
