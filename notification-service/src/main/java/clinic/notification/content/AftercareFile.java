package clinic.notification.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogue and refuses one that is incomplete, so that a slip stops the start and not an email. */
public final class AftercareFile {

    static final String NAME = "aftercare.yml";

    private AftercareFile() {}

    public static Aftercare read(String resource) {
        try (InputStream in = AftercareFile.class.getResourceAsStream(resource)) {
            return parse(new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Aftercare parse(String text) {
        Map<?, ?> catalogue = map("the catalogue", yaml(text));
        return new Aftercare(entries("techniques", catalogue), entries("areas", catalogue));
    }

    static @Nullable Object yaml(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(strict)).load(text);
    }

    private static Map<String, Aftercare.Advice> entries(String section, Map<?, ?> catalogue) {
        Map<String, Aftercare.Advice> entries = new LinkedHashMap<>();
        map(section, catalogue.get(section)).forEach((code, entry) -> {
            String at = section + "." + code;
            entries.put(String.valueOf(code), advice(at, map(at, entry)));
        });
        return entries;
    }

    private static Aftercare.Advice advice(String at, Map<?, ?> entry) {
        return new Aftercare.Advice(
                texts(at + ".name", entry.get("name")),
                texts(at + ".text", entry.get("text")),
                text(at + ".source", entry.get("source")));
    }

    private static Map<String, String> texts(String at, @Nullable Object value) {
        Map<?, ?> given = map(at, value);
        Map<String, String> texts = new LinkedHashMap<>();
        Languages.SPOKEN.forEach(language -> texts.put(language, text(at + "." + language, given.get(language))));
        return texts;
    }

    static Map<?, ?> map(String at, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map;
        }
        throw new IllegalArgumentException(at + " is missing or empty");
    }

    static String text(String at, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException(at + " is missing or no text");
    }
}
