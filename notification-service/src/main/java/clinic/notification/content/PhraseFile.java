package clinic.notification.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** Phrases of one language, key by key. */
final class PhraseFile {

    private PhraseFile() {}

    static String name(String language) {
        return "phrases_" + language + ".properties";
    }

    /** @throws IllegalArgumentException when the file is of no language that is spoken */
    static String language(String file) {
        return Languages.SPOKEN.stream()
                .filter(language -> name(language).equals(file))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown file; known are "
                        + String.join(", ", Layout.TEMPLATES) + ", " + AftercareFile.NAME + " and phrases_ followed by "
                        + String.join(", ", Languages.SPOKEN) + " and .properties"));
    }

    /** @throws IllegalArgumentException when an escape is broken */
    static Map<String, String> parse(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> phrases = new LinkedHashMap<>();
        new TreeSet<>(properties.stringPropertyNames()).forEach(key -> phrases.put(key, properties.getProperty(key)));
        return phrases;
    }
}
