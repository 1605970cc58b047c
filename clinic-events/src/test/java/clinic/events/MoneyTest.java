package clinic.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"8500, EUR, 85.00", "5, EUR, 0.05", "0, EUR, 0.00", "9800, JPY, 9800", "12345, KWD, 12.345"})
    void minorUnitsAreWrittenWithTheDigitsOfTheCurrency(long minorUnits, String currency, String amount) {
        Money money = Money.ofMinor(minorUnits, currency);

        assertThat(money).isEqualTo(new Money(amount, currency));
        assertThat(money.minorUnits()).isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @CsvSource({"85, EUR", "85.0, EUR", "85.000, EUR", "9800.00, JPY", "12.34, KWD"})
    void refusesOtherDigitsThanTheCurrencyHas(String amount, String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(amount, currency))
                .withMessageContaining(currency);
    }

    @ParameterizedTest
    @CsvSource({
        "85.00, EURO",
        "85.00, eur",
        "85.00, ''",
        "'85,00', EUR",
        "many, EUR",
        "'', EUR",
        "8500E-2, EUR",
        "-2.50, EUR"
    })
    void refusesWhatIsNoMoney(String amount, String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(amount, currency));
    }

    @Test
    void amountsBeyondCountingAreRefused() {
        Money fortune = new Money("92233720368547758.08", "EUR");

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(fortune::minorUnits);
    }
}
