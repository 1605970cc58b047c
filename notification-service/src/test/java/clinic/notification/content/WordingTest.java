package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What emails must never promise or advise, in any text they are made of. */
class WordingTest {

    private static final Map<String, List<String>> FORBIDDEN = Map.of(
            "en",
            List.of(
                    "\\bcur(e|es|ed|ing)\\b",
                    "\\bheal(s|ed|ing)?\\b",
                    "\\btoxins?\\b",
                    "\\bdetox",
                    "lactic acid",
                    "\\bhormon",
                    "\\benergy\\b",
                    "\\bguarantee",
                    "instead of (a|the|your) (doctor|surgery)",
                    "give yourself a deep.tissue massage"),
            "de",
            List.of(
                    "heilt|heilung|heilen|geheilt",
                    "toxin|giftstoff|entgift|schlacke",
                    "milchsäure",
                    "hormon",
                    "energie",
                    "garant",
                    "(statt|anstelle|ersetzt)\\b.*(arzt|ärzt|operation)"),
            "fr",
            List.of(
                    "guéri",
                    "toxine|détox",
                    "acide lactique",
                    "hormon",
                    "énergi",
                    "garanti",
                    "(au lieu|à la place|remplace)\\b.*(médecin|opération|chirurgi)"),
            "es",
            List.of(
                    "\\bcura(r|n|mos|ción)?\\b",
                    "\\bsana(r|n|ción)?\\b",
                    "toxina|desintoxic",
                    "ácido láctico",
                    "hormon",
                    "energía",
                    "garantiz",
                    "(en lugar|en vez|sustituye)\\b.*(médico|operación|cirugía)"),
            "ar",
            List.of(
                    "شفاء|يشفي|تشفي",
                    "سموم|السم\\b",
                    "حمض اللبن|حمض اللاكتيك",
                    "هرمون",
                    "طاقة",
                    "نضمن|مضمون",
                    "بدل(ا|اً|ًا)? (من|عن)"));

    @ParameterizedTest
    @MethodSource("languages")
    void promisesNothingAndReplacesNobody(String language) throws IOException {
        Aftercare aftercare = AftercareFile.read("/emails/aftercare.yml");
        String advice = Stream.of(aftercare.techniques(), aftercare.areas())
                .flatMap(section -> section.values().stream())
                .map(entry -> entry.name().get(language) + ": " + entry.text().get(language))
                .collect(Collectors.joining("\n"));
        assertThat(offences(language, advice)).isEmpty();
        assertThat(offences(language, text("phrases_" + language + ".properties")))
                .isEmpty();
        assertThat(offences(language, text("letter.html") + text("letter.txt"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Massage cures you and sets toxins free.",
        "de, Massage heilt und löst Giftstoffe.",
        "fr, Le massage guérit et libère les toxines.",
        "es, El masaje cura y libera toxinas.",
        "ar, التدليك شفاء ويخلص الجسم من السموم."
    })
    void noticesAPromise(String language, String promise) {
        assertThat(offences(language, promise)).hasSize(2);
    }

    @Test
    void everyLanguageHasItsList() {
        assertThat(FORBIDDEN).containsOnlyKeys(Languages.SPOKEN);
    }

    private static Stream<String> languages() {
        return Languages.SPOKEN.stream();
    }

    private static List<String> offences(String language, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return FORBIDDEN.get(language).stream()
                .filter(words -> Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(lower)
                        .find())
                .toList();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = WordingTest.class.getResourceAsStream("/emails/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
