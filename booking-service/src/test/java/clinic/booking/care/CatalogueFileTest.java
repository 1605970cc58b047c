package clinic.booking.care;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.care.Screening.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files are the rules: a practitioner changes them, and what cannot be meant keeps the service from starting. */
class CatalogueFileTest {

    private final CatalogueFile shipped = CatalogueFile.shipped();

    @Test
    void namesASourceForAllSeventeenTechniquesAndEveryRule() {
        assertThat(shipped.refusal()).isEmpty();
        assertThat(shipped.techniquesRead().techniques())
                .hasSize(17)
                .allMatch(technique -> technique.source().matches("article: .+|guideline: .+|practice"));
    }

    @Test
    void followsAChangedScreeningRule() {
        var form = Forms.of("DIABETES");
        assertThat(shipped.read().screen(form).outcome()).isEqualTo(Outcome.CAUTION);
        Catalogue stricter = shipped.withScreening(
                        "code: DIABETES\n        when: [DIABETES]\n        outcome: CAUTION\n        level: CAUTION",
                        "code: DIABETES\n        when: [DIABETES]\n        outcome: REFER\n        level: DOCTOR")
                .read();
        assertThat(stricter.screen(form).outcome()).isEqualTo(Outcome.REFER);
        Catalogue finer = shipped.withScreening("when: [DIABETES]", "when: [DIABETES + LEGS, DIABETES + FEET]")
                .read();
        assertThat(finer.screen(form).outcome()).isEqualTo(Outcome.CLEAR);
        assertThat(finer.screen(Forms.of("DIABETES FEET")).outcome()).isEqualTo(Outcome.CAUTION);
    }

    @Test
    void followsAChangedTechnique() {
        var form = Forms.of("LOWER_BACK CHRONIC LIGHT pain=3 TENSION");
        assertThat(shipped.read().recommend(form).get(0).technique()).isEqualTo("swedish");
        Catalogue changed = shipped.withTechniques("trigger: [TENSION + pain <= 3]", "trigger: [TENSION + pain <= 2]")
                .read();
        assertThat(changed.recommend(form).get(0).technique()).isEqualTo("hot-stone");
        Catalogue capped = shipped.withScreening("pressureCap: MEDIUM", "pressureCap: LIGHT")
                .read();
        assertThat(capped.contraindicates(Forms.of("ACUTE"), "petrissage")).isTrue();
        assertThat(shipped.read().contraindicates(Forms.of("ACUTE"), "petrissage"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "primary: [TENSION, STRESS] | primary: [TENSION, STRAIGHT] | 'technique swedish: ''STRAIGHT'' is neither a symptom nor a cause nor a condition'",
                "trigger: [TENSION + pain <= 3] | trigger: [TENSION + pain < 3] | '''pain < 3'' is no code and no comparison'",
                "avoid: [HERNIATED_DISC] | avoid: [HERNIATED_DISK] | '''HERNIATED_DISK'' is no code and no comparison'",
                "trigger: [UPPER_BACK excluded, | trigger: [BACK excluded, | '''BACK'' is no area'",
                "code: hot-stone | code: cold-stone | The catalogue lacks hot-stone",
                "code: shiatsu | code: swedish | technique swedish is there twice",
                "source: practice | source: '' | frequency FORTNIGHTLY has no source",
                "source: 'practice' | source: ' ' | technique petrissage has no source",
                "pressures: [LIGHT, MEDIUM] | pressures: [LIGHT, FIRM] | frequency DAILY must not hold for FIRM techniques",
                "ingredients: [heat] | ingredients: [] | 'screening rule DIABETES excludes the ingredient heat, which no technique has'",
            })
    void refusesTechniques(String before, String after, String why) {
        assertThat(shipped.withTechniques(before, after).refusal()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: [SADDLE_NUMBNESS] | when: [UNSTEADY_GAIT] | SADDLE_NUMBNESS has no screening rule",
                "when: [VARICOSE_VEINS] | when: [not VARICOSE_VEINS] | VARICOSE_VEINS has no screening rule",
                "code: ASTHMA | code: ALLERGY | screening rule ALLERGY is there twice",
                "outcome: REFER | outcome: CAUTION | screening rule SADDLE_NUMBNESS has a level that does not go with its outcome",
                "when: [FEVER] | when: [FIEVER] | '''FIEVER'' is no code and no comparison'",
                "code: ALLERGY | code: ALLERGY\\n        excludedTechniques: [tickling] | screening rule ALLERGY excludes the unknown technique tickling",
                "source: 'practice' | source: '' | screening rule PREGNANCY has no source",
            })
    void refusesRules(String before, String after, String why) {
        assertThat(shipped.withScreening(before, after.replace("\\n", "\n")).refusal())
                .isEqualTo(why);
    }

    @Test
    void refusesWhatNobodyReads() {
        assertThat(shipped.withScreening("pressureCap: LIGHT", "pressureCup: LIGHT")
                        .refusal())
                .contains("rules[18].pressurecup");
        assertThat(shipped.withTechniques("pressure: LIGHT", "pressure: FEATHER")
                        .refusal())
                .contains("Pressure.FEATHER");
    }
}
