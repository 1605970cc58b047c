package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AftercareFileTest {

    private static final String COMPLETE = """
            techniques:
              swedish: {name: {en: S, de: Schwedisch, fr: S, es: S, ar: س}, text: {en: Rest., de: Ruhe., fr: R, es: R, ar: ر}, source: practice}
            areas:
              NECK: {name: {en: N, de: N, fr: N, es: N, ar: ن}, text: {en: Up., de: Hoch., fr: H, es: H, ar: ف}, source: practice}
            """;

    private final Aftercare builtIn = AftercareFile.read("/emails/aftercare.yml");

    @Test
    void knowsEveryTechniqueAndEveryArea() {
        assertThat(builtIn.techniques()).hasSize(17);
        assertThat(builtIn.areas())
                .containsOnlyKeys("NECK", "SHOULDERS", "UPPER_BACK", "LOWER_BACK", "HIPS", "BUTTOCKS", "LEGS", "FEET");
        assertThat(builtIn.techniques().values())
                .allMatch(advice -> !advice.source().isBlank());
    }

    @Test
    void everyAdviceStandsInEveryLanguageAndInNoOther() {
        assertThat(Stream.of(builtIn.techniques(), builtIn.areas()).flatMap(section -> section.values().stream()))
                .hasSize(25)
                .allSatisfy(advice -> {
                    assertThat(advice.name()).containsOnlyKeys(Languages.SPOKEN);
                    assertThat(advice.text()).containsOnlyKeys(Languages.SPOKEN);
                    assertThat(distinct(advice.text().values())).isEqualTo(Languages.SPOKEN.size());
                });
    }

    @Test
    void refusesAnEntryWithoutItsSource() {
        assertThatThrownBy(() -> AftercareFile.parse(COMPLETE.replaceFirst(", source: practice", "")))
                .hasMessage("techniques.swedish.source is missing or no text");
    }

    @Test
    void refusesAnEntryWithoutOneOfTheLanguages() {
        assertThatThrownBy(() -> AftercareFile.parse(COMPLETE.replace("de: Hoch., ", "")))
                .hasMessage("areas.NECK.text.de is missing or no text");
    }

    @Test
    void speaksTheReadersLanguage() {
        Aftercare aftercare = AftercareFile.parse(COMPLETE);
        assertThat(aftercare.forAreas(List.of("NECK"), Locale.GERMANY)).containsExactly(new Page.Row("N", "Hoch."));
        assertThat(aftercare.forTechniques(List.of("swedish", "swedish", "unheard-of"), Locale.GERMAN))
                .containsExactly(new Page.Row("Schwedisch", "Ruhe."));
    }

    private static long distinct(Collection<String> texts) {
        return texts.stream().distinct().count();
    }
}
