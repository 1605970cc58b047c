package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of all languages say the same. */
class PhrasesTest {

    private static final Wording BUILT_IN = BuiltInWording.read();

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void everyLanguageHasTheSameKeysWithTheSamePlaces(String language) {
        assertThat(places(phrases(language))).isEqualTo(places(phrases("en"))).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nothingIsEmptyButTheBookingPage(String language) {
        assertThat(phrases(language)).allSatisfy((key, phrase) -> {
            assertThat(phrase.isBlank()).as(key).isEqualTo(key.equals(PhraseRules.BOOKING_PAGE));
            assertThat(phrase).as(key).doesNotContain("''", "\uFFFD").doesNotMatch(".*\\{[^0-9].*");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void hardlyAnythingIsLeftInEnglish(String language) {
        Map<String, String> english = phrases("en");
        assertThat(phrases(language).entrySet())
                .filteredOn(phrase -> phrase.getValue().equals(english.get(phrase.getKey())))
                .extracting(Map.Entry::getKey)
                .isSubsetOf("format.date", "format.time", "format.zone", "booking.page", "row.date", "week.points");
    }

    @Test
    void arabicIsWrittenInArabicLetters() {
        assertThat(phrases("ar").entrySet())
                .filteredOn(phrase -> !phrase.getKey().startsWith("format.")
                        && !phrase.getKey().equals("booking.page"))
                .allMatch(phrase -> phrase.getValue().matches(".*\\p{IsArabic}.*"))
                .noneMatch(phrase -> phrase.getValue().matches(".*[A-Za-z].*"));
    }

    @Test
    void aFillingStandsAsItIs() {
        Phrasebook words = new Phrasebook(Locale.ENGLISH, Map.of("key", "Don't: {0}, {1}, {0}"));
        assertThat(words.say("key", "{1} $1 \\", "b")).isEqualTo("Don't: {1} $1 \\, b, {1} $1 \\");
    }

    private static Stream<String> languages() {
        return Languages.SPOKEN.stream();
    }

    private static Map<String, String> phrases(String language) {
        return BUILT_IN.phrases().get(language);
    }

    private static Map<String, TreeSet<String>> places(Map<String, String> phrases) {
        Map<String, TreeSet<String>> places = new TreeMap<>();
        phrases.forEach((key, phrase) -> places.put(
                key,
                new TreeSet<>(Phrasebook.PLACE
                        .matcher(phrase)
                        .results()
                        .map(MatchResult::group)
                        .toList())));
        return places;
    }
}
