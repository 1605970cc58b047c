package clinic.booking.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    private static final Pattern POINTS = Pattern.compile("\\(\\+(\\d+)\\)$");

    @ParameterizedTest
    @CsvSource({
        "swedish, 11, LOWER_BACK CHRONIC LIGHT pain=3 TENSION",
        "deep-tissue, 11, LOWER_BACK CHRONIC FIRM SORENESS",
        "shiatsu, 12, LOWER_BACK CHRONIC MEDIUM STRESS ARTHRITIS",
        "targeted-therapeutic, 10, LOWER_BACK MEDIUM pain=7 RADIATING_PAIN HEADACHE STINGING_PAIN SCIATICA UNKNOWN",
        "myofascial-release, 14, LOWER_BACK CHRONIC FIRM STIFFNESS REDUCED_MOBILITY SITTING",
        "trigger-point, 11, NECK CHRONIC FIRM KNOTS",
        "acupressure, 11, NECK CHRONIC MEDIUM KNOTS",
        "friction, 12, SHOULDERS CHRONIC MEDIUM STIFFNESS REPETITIVE_MOTION",
        "effleurage, 14, LOWER_BACK ACUTE LIGHT STIFFNESS SORENESS",
        "petrissage, 11, LOWER_BACK CHRONIC MEDIUM TENSION SITTING",
        "tapotement, 12, LEGS CHRONIC LIGHT STIFFNESS SPORT",
        "myotherapy, 12, LOWER_BACK CHRONIC MEDIUM REDUCED_MOBILITY HEAVY_LIFTING",
        "sports, 12, LEGS CHRONIC MEDIUM SORENESS SPORT",
        "lymphatic-drainage, 11, LEGS CHRONIC LIGHT SWELLING",
        "reflexology, 11, FEET CHRONIC LIGHT STRESS",
        "aromatherapy, 11, UPPER_BACK CHRONIC LIGHT POOR_SLEEP LOW_MOOD",
        "hot-stone, 14, LOWER_BACK CHRONIC LIGHT SPASM TENSION",
    })
    void recommendsFirst(String technique, int score, String answers) {
        Recommendation first = Shipped.recommended(answers).get(0);
        assertThat(first.technique()).isEqualTo(technique);
        assertThat(first.score()).isEqualTo(score);
    }

    @Test
    void givesEveryTermOfTheScoreItsLine() {
        for (String answers :
                List.of("NECK FIRM KNOTS SPASM TENSION", "FEET LIGHT STRESS POOR_SLEEP", "ACUTE STRAIN")) {
            for (Recommendation recommendation : Shipped.recommended(answers)) {
                assertThat(recommendation.reasons().stream()
                                .mapToInt(RecommendationTest::points)
                                .sum())
                        .as(recommendation.toString())
                        .isEqualTo(recommendation.score());
            }
        }
        assertThat(Shipped.recommended("trigger-point", "NECK FIRM KNOTS SPASM TENSION")
                        .reasons())
                .containsExactly(
                        "KNOTS is what it is first used for (+3)",
                        "SPASM is what it is first used for (+3)",
                        "TENSION is helped by it as well (+1)",
                        "It works on NECK (+2)",
                        "FIRM pressure was asked for (+1)",
                        "It is the typical choice for: KNOTS + FIRM (+5)");
    }

    @Test
    void countsTwoMatchesOfAKindAtMost() {
        Recommendation deep =
                Shipped.recommended("deep-tissue", "SUBACUTE FIRM TENSION STRESS ANXIETY INJURY SCIATICA");
        assertThat(deep.score()).isEqualTo(1 + 1 + 2 + 1);
        assertThat(Shipped.recommended("aromatherapy", "LIGHT POOR_SLEEP LOW_MOOD STRESS")
                        .score())
                .isEqualTo(3 + 3 + 2 + 1 + 2);
    }

    @Test
    void ordersByScoreThenLighterThenCode() {
        List<Recommendation> all = Shipped.recommended("UPPER_BACK FIRM SORENESS STIFFNESS TENSION SPORT pain=7");
        assertThat(all).isSortedAccordingTo((one, other) -> {
            int better = other.score() - one.score();
            int lighter = Shipped.technique(one.technique())
                    .pressure()
                    .compareTo(Shipped.technique(other.technique()).pressure());
            int code = one.technique().compareTo(other.technique());
            return better != 0 ? better : lighter != 0 ? lighter : code;
        });
        assertThat(all.stream().map(Recommendation::score).distinct().count()).isLessThan(all.size());
    }

    @ParameterizedTest
    @CsvSource({
        "deep-tissue, HERNIATED_DISC",
        "myofascial-release, HERNIATED_DISC",
        "shiatsu, SPRAIN ACUTE FEET",
        "acupressure, PREGNANCY",
        "reflexology, PREGNANCY",
        "aromatherapy, PREGNANCY",
        "hot-stone, PREGNANCY",
        "petrissage, STRAIN ACUTE",
        "tapotement, SPASM",
        "lymphatic-drainage, HEART_DISEASE",
        "lymphatic-drainage, KIDNEY_DISEASE",
        "reflexology, NUMBNESS",
        "reflexology, OPEN_WOUND FEET",
        "aromatherapy, ALLERGY",
        "aromatherapy, ASTHMA",
        "hot-stone, DIABETES",
        "hot-stone, NUMBNESS",
        "hot-stone, HYPERTENSION_UNCONTROLLED",
        "hot-stone, INFLAMMATION FEET",
        "deep-tissue, ACUTE",
        "trigger-point, RADIATING_PAIN",
        "deep-tissue, ANTICOAGULANTS",
    })
    void neverRecommends(String technique, String answers) {
        String all = " FIRM TENSION STIFFNESS SORENESS STRESS KNOTS SWELLING POOR_SLEEP REDUCED_MOBILITY ";
        assertThat(Shipped.codes(answers + all)).doesNotContain(technique);
        assertThat(Shipped.CATALOGUE.contraindicates(Forms.of(answers), technique))
                .isTrue();
    }

    @Test
    void leavesAlonePlacesThatAreHurt() {
        for (String hurt : List.of("SKIN_INFECTION", "OPEN_WOUND", "INFLAMMATION", "SPRAIN ACUTE")) {
            assertThat(Shipped.codes("LOWER_BACK STRESS TENSION " + hurt))
                    .startsWith("reflexology")
                    .allMatch(code -> !Shipped.technique(code).worksOn(Area.LOWER_BACK));
        }
        assertThat(Shipped.codes("NECK SKIN_INFECTION STRESS LIGHT"))
                .allMatch(code -> !Shipped.technique(code).worksOn(Area.UPPER_BACK));
        assertThat(Shipped.codes("VARICOSE_VEINS TENSION STIFFNESS SPORT"))
                .isNotEmpty()
                .allMatch(code -> !Shipped.technique(code).worksOn(Area.LEGS));
    }

    @Test
    void fallsBackToLightStrokesOrToAPractitioner() {
        Recommendation only = Shipped.recommended("BUTTOCKS LIGHT pain=1").get(0);
        assertThat(only.technique()).isEqualTo("swedish");
        Catalogue strict = CatalogueFile.shipped()
                .withScreening(
                        "code: ALLERGY",
                        "excludedTechniques: [" + String.join(", ", Shipped.all()) + "]\n        code: ALLERGY")
                .read();
        assertThat(strict.recommend(Forms.of("ALLERGY TENSION"))).isEmpty();
    }

    @Test
    void countsNeckAndShouldersAsTheUpperBack() {
        assertThat(Shipped.recommended("deep-tissue", "NECK FIRM SORENESS").reasons())
                .contains("It works on NECK (+2)");
        assertThat(Shipped.recommended("friction", "NECK MEDIUM STIFFNESS").reasons())
                .contains("It works on NECK (+2)");
        assertThat(Shipped.recommended("sports", "UPPER_BACK MEDIUM SORENESS").reasons())
                .noneMatch(reason -> reason.contains("UPPER_BACK"));
    }

    @Test
    void suggestsDailySessionsButNeverFirmOnes() {
        assertThat(Shipped.recommended("ACUTE pain=8 TENSION MEDIUM"))
                .isNotEmpty()
                .allMatch(recommendation -> recommendation.frequency() == Frequency.DAILY);
        Catalogue daring = CatalogueFile.shipped()
                .withTechniques("when: [ACUTE + pain >= 7]", "when: [pain >= 0]")
                .read();
        assertThat(daring.recommend(Forms.of("FIRM SORENESS KNOTS")))
                .anyMatch(recommendation -> recommendation.frequency() == Frequency.DAILY)
                .filteredOn(recommendation ->
                        Shipped.technique(recommendation.technique()).pressure() == Pressure.FIRM)
                .isNotEmpty()
                .allMatch(recommendation -> recommendation.frequency() != Frequency.DAILY);
        assertThat(Stream.of("pain=5", "pain=2", "pain=2 ACUTE")
                        .map(answers -> Shipped.recommended(answers).get(0).frequency()))
                .containsExactly(Frequency.WEEKLY, Frequency.FORTNIGHTLY, Frequency.MONTHLY);
    }

    @Test
    void tellsWhatToHeedWithEveryRecommendation() {
        assertThat(Shipped.recommended("TENSION SCIATICA"))
                .allMatch(recommendation -> recommendation.cautions().contains("No deep work on the nerve."));
        assertThat(Shipped.recommended("swedish", "TENSION HERNIATED_DISC").cautions())
                .contains("Leave out joint movement.");
        assertThat(Shipped.recommended("trigger-point", "NECK FIRM KNOTS").cautions())
                .containsExactly("Keep off the front of the neck.");
        assertThat(Shipped.recommended("trigger-point", "LOWER_BACK FIRM KNOTS").cautions())
                .isEmpty();
    }

    private static int points(String reason) {
        Matcher points = POINTS.matcher(reason);
        assertThat(points.find()).as(reason).isTrue();
        return Integer.parseInt(points.group(1));
    }
}
