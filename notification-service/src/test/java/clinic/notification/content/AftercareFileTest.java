package clinic.notification.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AftercareFileTest {

    private static final String COMPLETE = """
            techniques:
              swedish: {name: {en: Swedish}, text: {en: Rest.}, source: practice}
            areas:
              NECK: {name: {en: Neck}, text: {en: Look up., de: Hoch.}, source: practice}
            """;

    @Test
    void knowsEveryTechniqueAndEveryArea() {
        Aftercare aftercare = AftercareFile.read("/emails/aftercare.yml");
        assertThat(aftercare.techniques()).hasSize(17);
        assertThat(aftercare.areas())
                .containsOnlyKeys("NECK", "SHOULDERS", "UPPER_BACK", "LOWER_BACK", "HIPS", "BUTTOCKS", "LEGS", "FEET");
        assertThat(aftercare.techniques().values())
                .allMatch(advice -> !advice.source().isBlank());
    }

    @Test
    void refusesAnEntryWithoutItsSource() {
        assertThatThrownBy(() -> parse(COMPLETE.replaceFirst(", source: practice", "")))
                .hasMessage("techniques.swedish.source is missing or no text");
    }

    @Test
    void refusesAnEntryWithoutEnglish() {
        assertThatThrownBy(() -> parse(COMPLETE.replace("{en: Look up., de: Hoch.}", "{de: Hoch.}")))
                .hasMessage("areas.NECK.text.en is missing or no text");
    }

    @Test
    void speaksTheReadersLanguageElseEnglish() {
        Aftercare aftercare = parse(COMPLETE);
        assertThat(aftercare.forAreas(List.of("NECK"), Locale.GERMAN)).containsExactly(new Page.Row("Neck", "Hoch."));
        assertThat(aftercare.forTechniques(List.of("swedish", "swedish", "unheard-of"), Locale.GERMAN))
                .containsExactly(new Page.Row("Swedish", "Rest."));
    }

    private static Aftercare parse(String yaml) {
        return AftercareFile.parse(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
