package clinic.notification.content;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The clinic's texts in one language: messages whose places are filled with ready text. */
public final class Phrasebook {

    private static final String BUNDLE = "emails.phrases";

    private final Locale locale;
    private final ResourceBundle phrases;

    Phrasebook(Locale locale) {
        this.locale = locale;
        phrases = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    String say(String key, String... fillings) {
        return new MessageFormat(phrases.getString(key), locale).format(fillings);
    }
}
