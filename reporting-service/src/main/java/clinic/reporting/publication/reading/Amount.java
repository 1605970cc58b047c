package clinic.reporting.publication.reading;

import clinic.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;

/** How the values of a figure are written. @param figure its path in the report */
record Amount(String figure, Numbers numbers) {

    private static final String REVENUE = "revenue.";

    String written(double value) {
        if (figure.startsWith(REVENUE)) {
            return money(BigDecimal.valueOf(value), figure.substring(REVENUE.length()));
        }
        if (figure.startsWith("pain.")) {
            return numbers.change(value);
        }
        if (figure.startsWith("sessions.")) {
            return value == Math.rint(value) ? numbers.count(Math.round(value)) : numbers.mean(value);
        }
        return numbers.share(value, 1);
    }

    private String money(BigDecimal value, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        String amount = value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
        return numbers.money(List.of(new Money(amount, currency)));
    }
}
