package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What emails must never promise or advise, in any text they are made of. */
class WordingTest {

    private static final List<String> FORBIDDEN = List.of(
            "\\bcur(e|es|ed|ing)\\b",
            "heal(s|ing)? faster",
            "\\btoxins?\\b",
            "lactic acid",
            "\\bhormon",
            "\\benergy\\b",
            "instead of (a|the|your) (doctor|surgery)",
            "give yourself a deep.tissue massage");

    @ParameterizedTest
    @ValueSource(strings = {"phrases.properties", "aftercare.yml", "letter.html", "letter.txt"})
    void promisesNothingAndReplacesNobody(String file) throws IOException {
        assertThat(offences(text(file))).isEmpty();
    }

    @Test
    void noticesAPromise() {
        assertThat(offences("Massage cures you and sets toxins free.")).hasSize(2);
    }

    private static List<String> offences(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORBIDDEN.stream()
                .filter(words -> Pattern.compile(words).matcher(lower).find())
                .toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream("/emails/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
