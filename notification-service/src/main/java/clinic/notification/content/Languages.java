package clinic.notification.content;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The languages there are texts in. The first that fits is spoken, else English. */
public final class Languages {

    private static final Set<String> SPOKEN = Set.of("en");

    private Languages() {}

    /** @param wishes BCP 47 tags, the most wanted first */
    static Phrasebook phrasebook(String... wishes) {
        return Stream.of(wishes)
                .map(Locale::forLanguageTag)
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .map(Phrasebook::new)
                .orElseGet(() -> new Phrasebook(Locale.ENGLISH));
    }
}
