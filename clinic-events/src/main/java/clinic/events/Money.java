package clinic.events;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount of money.
 *
 * @param amount not negative, decimal with the currency's usual digits, for example {@code "85.00"}
 * @param currency ISO 4217 code
 */
public record Money(String amount, String currency) {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,4})?");

    /** @throws IllegalArgumentException when the currency is unknown or the amount no plain decimal with its digits */
    public Money {
        if (!DECIMAL.matcher(amount).matches()) {
            throw new IllegalArgumentException("an amount is a plain decimal number");
        }
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (new BigDecimal(amount).scale() != digits) {
            throw new IllegalArgumentException("an amount of " + currency + " has " + digits + " decimals");
        }
    }

    /** @param minorUnits for example cents */
    public static Money ofMinor(long minorUnits, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(BigDecimal.valueOf(minorUnits, digits).toPlainString(), currency);
    }

    /** The amount in the currency's smallest unit, for example cents. */
    public long minorUnits() {
        return new BigDecimal(amount).unscaledValue().longValueExact();
    }
}
