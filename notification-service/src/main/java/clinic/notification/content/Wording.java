package clinic.notification.content;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How a clinic speaks.
 *
 * @param phrases by language and key
 * @param templates by the name of their file
 */
public record Wording(Map<String, Map<String, String>> phrases, Aftercare aftercare, Map<String, Template> templates) {

    public Template template(String name) {
        return Objects.requireNonNull(templates.get(name), name);
    }

    /** @param wishes BCP 47 tags, the most wanted first */
    Phrasebook phrasebook(String... wishes) {
        Locale locale = Languages.spoken(wishes);
        return new Phrasebook(locale, Objects.requireNonNull(phrases.get(locale.getLanguage())));
    }
}
