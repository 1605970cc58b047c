package clinic.notification.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the catalogue and refuses one that is incomplete, so that a slip stops the start and not an email. */
public final class AftercareFile {

    private AftercareFile() {}

    public static Aftercare read(String resource) {
        try (InputStream in = AftercareFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no catalogue " + resource);
            }
            return parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Aftercare parse(InputStream in) {
        Map<?, ?> catalogue = map("the catalogue", new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        return new Aftercare(entries("techniques", catalogue), entries("areas", catalogue));
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
        Map<String, String> texts = new LinkedHashMap<>();
        map(at, value).forEach((language, text) -> texts.put(String.valueOf(language), text(at, text)));
        text(at + ".en", texts.get("en"));
        return texts;
    }

    private static Map<?, ?> map(String at, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            return map;
        }
        throw new IllegalArgumentException(at + " is missing or empty");
    }

    private static String text(String at, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new IllegalArgumentException(at + " is missing or no text");
    }
}
