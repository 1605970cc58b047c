package clinic.notification.content;

import java.util.HashMap;
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

    Map<String, String> phrases(String language) {
        return Objects.requireNonNull(phrases.get(language), language);
    }

    /** @param wishes BCP 47 tags, the most wanted first */
    Phrasebook phrasebook(String... wishes) {
        Locale locale = Languages.spoken(wishes);
        return new Phrasebook(locale, phrases(locale.getLanguage()));
    }

    Wording with(String language, Map<String, String> own) {
        return new Wording(over(phrases, language, over(phrases(language), own)), aftercare, templates);
    }

    Wording with(Aftercare own) {
        return new Wording(phrases, own, templates);
    }

    Wording with(String name, Template own) {
        return new Wording(phrases, aftercare, over(templates, name, own));
    }

    private static <T> Map<String, T> over(Map<String, T> under, String key, T own) {
        return over(under, Map.of(key, own));
    }

    private static <T> Map<String, T> over(Map<String, T> under, Map<String, T> own) {
        Map<String, T> all = new HashMap<>(under);
        all.putAll(own);
        return all;
    }
}
