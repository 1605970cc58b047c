package clinic.notification.consent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    static Stream<String> languages() {
        return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasATextForEverything(String language) throws IOException {
        Properties english = texts("");
        Properties texts = language.equals("en") ? english : texts("_" + language);
        assertThat(new TreeMap<>(texts).keySet()).isEqualTo(new TreeMap<>(english).keySet());
        for (String key : english.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(places(text)).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(text).as(key).isNotBlank();
            if (!key.startsWith("format.")) {
                assertThat(text).as(key).doesNotContain("'");
                assertThat(new MessageFormat(text).getFormatsByArgumentIndex()).hasSameSizeAs(places(text));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ltr | Wednesday, 18 November 2026",
                "de | ltr | Mittwoch, 18. November 2026",
                "fr | ltr | mercredi 18 novembre 2026",
                "es | ltr | miércoles, 18 de noviembre de 2026",
                "ar | rtl | الأربعاء، 18 نوفمبر 2026"
            })
    void writesDatesAsItsReadersDo(String language, String direction, String date) {
        Words words = Words.of(List.of(language));
        assertThat(words.language()).isEqualTo(language);
        assertThat(words.direction()).isEqualTo(direction);
        assertThat(words.date(ZonedDateTime.parse("2026-11-18T10:00:00+01:00"))).isEqualTo(date);
    }

    @Test
    void speaksTheFirstLanguageItKnows() {
        assertThat(Words.of(List.of("pt-BR", "de-AT", "fr")).language()).isEqualTo("de-AT");
        assertThat(Words.of(List.of("de-AT")).say("preferences.button")).isEqualTo("Speichern");
        assertThat(Words.of(List.of("", "x")).language()).isEqualTo("en");
        assertThat(Words.of(Locale.JAPAN).language()).isEqualTo("en");
    }

    @Test
    void saysOfAnUnknownReasonWhatItSaysOfAll() {
        Words words = Words.of(Locale.ENGLISH);
        assertThat(words.sayOr("closed", "link-expired")).isEqualTo("This link has expired.");
        assertThat(words.sayOr("closed", "something-new")).isEqualTo("This can’t be done.");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().collect(Collectors.toList());
    }

    private static Properties texts(String ending) throws IOException {
        Properties texts = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("/consent/texts" + ending + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
