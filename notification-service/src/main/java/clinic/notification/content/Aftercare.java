package clinic.notification.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The catalogue of advice after a session, by what was done and where. It is data: the clinic's practitioners read,
 * sign off and change it.
 */
public record Aftercare(Map<String, Advice> techniques, Map<String, Advice> areas) {

    /**
     * One entry.
     *
     * @param name what it is about, by language
     * @param text the advice, by language
     * @param source an article, a guideline, or {@code practice}
     */
    public record Advice(Map<String, String> name, Map<String, String> text, String source) {

        Page.Row in(Locale locale) {
            String language = locale.getLanguage();
            return new Page.Row(String.valueOf(name.get(language)), String.valueOf(text.get(language)));
        }
    }

    List<Page.Row> forTechniques(List<String> codes, Locale locale) {
        return rows(techniques, codes, locale);
    }

    List<Page.Row> forAreas(List<String> codes, Locale locale) {
        return rows(areas, codes, locale);
    }

    // A code without an entry is no reason to send nothing.
    private static List<Page.Row> rows(Map<String, Advice> catalogue, List<String> codes, Locale locale) {
        return codes.stream()
                .distinct()
                .map(catalogue::get)
                .filter(advice -> advice != null)
                .map(advice -> advice.in(locale))
                .toList();
    }
}
