package clinic.booking.history;

import clinic.booking.practice.Money;
import clinic.booking.practice.Treatment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/** What a session cost. */
final class Prices {

    private Prices() {}

    /** Today's price of the treatment where the line names none, the clinic's currency where it names none. */
    static Money read(Cells cells, Treatment treatment, String clinicCurrency) {
        BigDecimal amount = cells.decimal(Column.PRICE);
        String code = Objects.requireNonNullElse(cells.text(Column.CURRENCY), clinicCurrency);
        int digits = digits(code.toUpperCase(Locale.ROOT));
        if (amount == null) {
            return treatment.price();
        }
        try {
            long minor = amount.setScale(digits, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
            return new Money(minor, code.toUpperCase(Locale.ROOT));
        } catch (ArithmeticException e) {
            throw Cells.refused(Column.PRICE, "has more decimals than the currency");
        }
    }

    private static int digits(String code) {
        try {
            int digits = Currency.getInstance(code).getDefaultFractionDigits();
            if (digits >= 0) {
                return digits;
            }
        } catch (IllegalArgumentException unknown) {
            // refused below
        }
        throw Cells.refused(Column.CURRENCY, "is no known currency, for example EUR");
    }
}
