package clinic.notification.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The texts that come with the service. */
final class BuiltInWording {

    private static final String ROOM = "/emails/";

    private BuiltInWording() {}

    static Wording read() {
        Map<String, Map<String, String>> phrases = new LinkedHashMap<>();
        Languages.SPOKEN.forEach(language -> phrases.put(language, PhraseFile.parse(text(PhraseFile.name(language)))));
        Map<String, Template> templates = new LinkedHashMap<>();
        Layout.TEMPLATES.forEach(name -> templates.put(name, new Template(ROOM + name, text(name))));
        return new Wording(phrases, AftercareFile.read(ROOM + AftercareFile.NAME), templates);
    }

    private static String text(String name) {
        try (InputStream in = BuiltInWording.class.getResourceAsStream(ROOM + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
