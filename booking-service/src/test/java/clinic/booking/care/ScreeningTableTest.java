package clinic.booking.care;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.care.Screening.Finding;
import clinic.booking.care.Screening.Level;
import clinic.booking.care.Screening.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What clinicians have agreed on, written down here once more, independently of the file. */
class ScreeningTableTest {

    @ParameterizedTest
    @CsvSource({
        "SADDLE_NUMBNESS, REFER, EMERGENCY",
        "BLADDER_OR_BOWEL_CHANGE, REFER, EMERGENCY",
        "PROGRESSIVE_LEG_WEAKNESS, REFER, EMERGENCY",
        "NUMBNESS_BOTH_LEGS, REFER, EMERGENCY",
        "LOSS_OF_FEELING_ARMS_OR_CHEST, REFER, EMERGENCY",
        "UNSTEADY_GAIT, REFER, EMERGENCY",
        "CHEST_PAIN_OR_BREATHLESSNESS, REFER, EMERGENCY",
        "SUDDEN_SEVERE_HEAD_OR_NECK_PAIN, REFER, EMERGENCY",
        "ONE_SIDED_CALF_SWELLING, REFER, SAME_DAY",
        "DEEP_VEIN_THROMBOSIS, REFER, SAME_DAY",
        "PRE_ECLAMPSIA, REFER, SAME_DAY",
        "PREGNANCY HEADACHE, REFER, SAME_DAY",
        "PREGNANCY SWELLING, REFER, SAME_DAY",
        "MAJOR_TRAUMA, REFER, SAME_DAY",
        "RECENT_FRACTURE, REFER, SAME_DAY",
        "FEVER_WITH_BACK_PAIN, REFER, SAME_DAY",
        "FEVER, REFER, SAME_DAY",
        "UNEXPLAINED_WEIGHT_LOSS, REFER, DOCTOR",
        "HISTORY_OF_CANCER, REFER, DOCTOR",
        "CANCER, REFER, DOCTOR",
        "IMMUNOSUPPRESSION, REFER, DOCTOR",
        "HYPERTENSION_UNCONTROLLED, REFER, DOCTOR",
        "NIGHT_PAIN LONG_TERM_STEROIDS, REFER, DOCTOR",
        "LONG_TERM_STEROIDS OSTEOPOROSIS, REFER, DOCTOR",
        "PREGNANCY, CAUTION, CAUTION",
        "ANTICOAGULANTS, CAUTION, CAUTION",
        "BLEEDING_DISORDER, CAUTION, CAUTION",
        "OSTEOPOROSIS, CAUTION, CAUTION",
        "HEART_DISEASE, CAUTION, CAUTION",
        "KIDNEY_DISEASE, CAUTION, CAUTION",
        "RECENT_SURGERY, CAUTION, CAUTION",
        "HERNIATED_DISC, CAUTION, CAUTION",
        "DIABETES, CAUTION, CAUTION",
        "NUMBNESS, CAUTION, CAUTION",
        "NIGHT_PAIN, CAUTION, CAUTION",
        "LONG_TERM_STEROIDS, CAUTION, CAUTION",
        "SKIN_INFECTION, CLEAR, LOCAL",
        "OPEN_WOUND, CLEAR, LOCAL",
        "INFLAMMATION, CLEAR, LOCAL",
        "SPRAIN ACUTE, CLEAR, LOCAL",
        "VARICOSE_VEINS, CLEAR, LOCAL",
        "ALLERGY, CLEAR, LOCAL",
        "ASTHMA, CLEAR, LOCAL",
        "SCIATICA, CLEAR, LOCAL",
        "ARTHRITIS, CLEAR, LOCAL",
    })
    void screens(String answers, Outcome outcome, Level level) {
        Screening screening = Shipped.CATALOGUE.screen(Forms.of(answers));
        assertThat(screening.outcome()).isEqualTo(outcome);
        Finding first = screening.findings().get(0);
        assertThat(first.level()).isEqualTo(level);
        assertThat(first.advice()).isNotBlank();
        assertThat(screening.refers()).isEqualTo(outcome == Outcome.REFER);
    }

    @Test
    void findsNothingInWhatIsHarmless() {
        for (String answers : List.of("TENSION STIFFNESS STRESS SITTING", "SPRAIN CHRONIC", "HEADACHE SWELLING LEGS")) {
            assertThat(Shipped.CATALOGUE.screen(Forms.of(answers))).isEqualTo(new Screening(Outcome.CLEAR, List.of()));
        }
    }

    @Test
    void namesTheMostUrgentFirstAndTakesTheWorstOutcome() {
        Screening screening = Shipped.CATALOGUE.screen(Forms.of("VARICOSE_VEINS DIABETES CANCER UNSTEADY_GAIT FEVER"));
        assertThat(screening.outcome()).isEqualTo(Outcome.REFER);
        assertThat(screening.findings().stream().map(Finding::code))
                .containsExactly("UNSTEADY_GAIT", "FEVER", "CANCER", "DIABETES", "VARICOSE_VEINS");
    }

    @ParameterizedTest
    @CsvSource({"PREGNANCY", "ANTICOAGULANTS", "BLEEDING_DISORDER", "OSTEOPOROSIS", "HEART_DISEASE", "CANCER"})
    void allowsOnlyLightPressureWith(String condition) {
        assertThat(pressures("FIRM SORENESS STIFFNESS TENSION KNOTS " + condition))
                .isNotEmpty()
                .containsOnly(Pressure.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"ACUTE", "NUMBNESS", "RADIATING_PAIN"})
    void allowsNoFirmPressureWith(String answer) {
        assertThat(pressures("FIRM SORENESS STIFFNESS TENSION KNOTS " + answer))
                .contains(Pressure.MEDIUM)
                .doesNotContain(Pressure.FIRM);
    }

    @ParameterizedTest
    @EnumSource(Pressure.class)
    void givesNoFirmerPressureThanIsAskedFor(Pressure asked) {
        assertThat(pressures("SORENESS STIFFNESS TENSION KNOTS " + asked.name().toUpperCase(Locale.ROOT)))
                .contains(asked)
                .allMatch(pressure -> pressure.compareTo(asked) <= 0);
    }

    private static List<Pressure> pressures(String answers) {
        return Shipped.recommended(answers).stream()
                .map(recommendation ->
                        Shipped.technique(recommendation.technique()).pressure())
                .toList();
    }
}
