package clinic.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPropertiesTest {

    @ParameterizedTest
    @CsvSource({"P10Y, true", "P26W, true", "P7M, true", "P6M, false", "P25W6D, false", "P0D, false", "P-1Y, false"})
    void factsAreKeptForHalfAYearAtLeast(String facts, boolean fine) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator()
                            .validate(new RetentionProperties(Period.parse(facts)))
                            .isEmpty())
                    .isEqualTo(fine);
        }
    }
}
