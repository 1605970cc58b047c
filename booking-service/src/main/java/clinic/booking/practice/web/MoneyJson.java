package clinic.booking.practice.web;

import clinic.booking.practice.Money;
import clinic.platform.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Money as people write it. */
public record MoneyJson(
        @NotNull @Pattern(regexp = "\\d{1,9}(\\.\\d{1,3})?", message = "is a decimal number, for example 85.00")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "is an ISO 4217 code")
        String currency) {

    public static MoneyJson of(Money money) {
        var published = money.published();
        return new MoneyJson(published.amount(), published.currency());
    }

    Money read(String field) {
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            if (digits < 0) {
                throw new IllegalArgumentException(currency);
            }
            return new Money(
                    new BigDecimal(amount)
                            .setScale(digits, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException e) {
            throw new InvalidRequest(field + ".amount", "has more decimals than the currency");
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(field + ".currency", "is no known currency");
        }
    }
}
