package clinic.reporting.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import clinic.reporting.fact.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainTest {

    private static Outcome outcome(int before, int after) {
        return outcome(before, after, null);
    }

    private static Outcome outcome(int before, int after, Integer response) {
        return new Outcome(before, after, List.of(), List.of(), null, null, null, null, response);
    }

    @Test
    void fiveSessionsMakeAnInterval() {
        var four = Stream.of(outcome(8, 5), outcome(7, 5), outcome(6, 6), outcome(5, 1))
                .toList();
        assertThat(Pain.of(four).interval()).isNull();
        var five = Stream.concat(four.stream(), Stream.of(outcome(4, 3))).toList();
        Pain pain = Pain.of(five);
        assertThat(pain.meanChange()).isEqualTo(-2.0);
        // standard deviation 1.5811, standard error 0.7071, quantile 2.7764
        assertThat(pain.interval()).isNotNull();
        assertThat(pain.interval().get(0)).isCloseTo(-3.9632, within(1e-4));
        assertThat(pain.interval().get(1)).isCloseTo(-0.0368, within(1e-4));
    }

    @Test
    void aThirdOfALittlePainIsMeaningfulAndNoneLeftAlone() {
        Pain pain = Pain.of(List.of(outcome(3, 2), outcome(4, 3), outcome(0, 0), outcome(0, 2)));
        assertThat(pain.meaningfulShare()).isEqualTo(0.25);
        assertThat(pain.worsenedShare()).isEqualTo(0.25);
    }

    @Test
    void nothingMeasuredHasNoMeans() {
        assertThat(Pain.of(List.of())).isEqualTo(new Pain(0, null, null, null, null, null, null, 0, null));
    }

    @Test
    void whatIsToldLaterIsComparedWithThePainBefore() {
        Pain pain = Pain.of(List.of(outcome(8, 5, 2), outcome(3, 2, 4), outcome(10, 0), outcome(0, 0, 0)));
        assertThat(pain.measured()).isEqualTo(4);
        assertThat(pain.followUpMeasured()).isEqualTo(3);
        assertThat(pain.followUpMeanChange()).isEqualTo((-6 + 1 + 0) / 3.0);
    }

    @ParameterizedTest
    @CsvSource({"1, 12.7062047", "2, 4.3026527", "4, 2.7764451", "5, 2.5705818", "29, 2.0452296", "1000, 1.9623391"})
    void quantilesAreThoseOfThePrintedTables(int degrees, double quantile) {
        assertThat(StudentT.quantile95(degrees)).isCloseTo(quantile, within(1e-6));
    }
}
