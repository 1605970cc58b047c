package clinic.notification.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** Puts a clinic's own advice over the catalogue, entry by entry and language by language. */
final class AftercareOverlay {

    private static final List<String> SECTIONS = List.of("techniques", "areas");
    private static final List<String> FIELDS = List.of("name", "text", "source");

    private AftercareOverlay() {}

    /** @throws IllegalArgumentException with the place of the first entry that replaces none */
    static Aftercare over(Aftercare under, String yaml) {
        Map<?, ?> own = AftercareFile.map("the catalogue", load(yaml));
        known("", own.keySet(), SECTIONS);
        return new Aftercare(section("techniques", under.techniques(), own), section("areas", under.areas(), own));
    }

    private static @Nullable Object load(String yaml) {
        try {
            return AftercareFile.yaml(yaml);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("is no YAML: " + e.getMessage(), e);
        }
    }

    private static Map<String, Aftercare.Advice> section(
            String at, Map<String, Aftercare.Advice> under, Map<?, ?> catalogue) {
        Map<String, Aftercare.Advice> entries = new LinkedHashMap<>(under);
        if (catalogue.containsKey(at)) {
            Map<?, ?> own = AftercareFile.map(at, catalogue.get(at));
            known(at + ".", own.keySet(), under.keySet());
            entries.replaceAll((code, advice) -> own.containsKey(code)
                    ? advice(at + "." + code, advice, AftercareFile.map(at + "." + code, own.get(code)))
                    : advice);
        }
        return entries;
    }

    private static Aftercare.Advice advice(String at, Aftercare.Advice under, Map<?, ?> own) {
        known(at + ".", own.keySet(), FIELDS);
        return new Aftercare.Advice(
                texts(at + ".name", under.name(), own, "name"),
                texts(at + ".text", under.text(), own, "text"),
                own.containsKey("source") ? AftercareFile.text(at + ".source", own.get("source")) : under.source());
    }

    private static Map<String, String> texts(String at, Map<String, String> under, Map<?, ?> entry, String field) {
        Map<String, String> texts = new LinkedHashMap<>(under);
        if (entry.containsKey(field)) {
            Map<?, ?> own = AftercareFile.map(at, entry.get(field));
            known(at + ".", own.keySet(), Languages.SPOKEN);
            texts.replaceAll((language, text) ->
                    own.containsKey(language) ? AftercareFile.text(at + "." + language, own.get(language)) : text);
        }
        return texts;
    }

    private static void known(String at, Collection<?> given, Collection<String> known) {
        given.stream()
                .filter(key -> !known.contains(String.valueOf(key)))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException(at + key + " is unknown");
                });
    }
}
