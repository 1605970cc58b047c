package clinic.notification.content;

import clinic.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of a language write them. */
record Figures(Locale locale) {

    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String share(double fraction) {
        return NumberFormat.getPercentInstance(locale).format(fraction);
    }

    String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    String money(Money money) {
        BigDecimal amount = new BigDecimal(money.amount());
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount) + " " + money.currency();
    }
}
