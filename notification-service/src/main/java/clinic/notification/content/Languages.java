package clinic.notification.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The languages there are texts in. The first that fits is spoken, else English. */
public final class Languages {

    static final List<String> SPOKEN = List.of("en", "de", "fr", "es", "ar");

    private Languages() {}

    /** @param wishes BCP 47 tags, the most wanted first */
    static Locale spoken(String... wishes) {
        return Stream.of(wishes)
                .map(Locale::forLanguageTag)
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    static boolean rightToLeft(Locale locale) {
        return locale.getLanguage().equals("ar");
    }
}
