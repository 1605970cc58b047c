package clinic.reporting.publication.reading;

import clinic.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes numbers as people of a place do. */
record Numbers(Locale locale) {

    private static final int MINUTES = 60;

    String count(long count) {
        return written(NumberFormat.getIntegerInstance(locale), count);
    }

    /** With up to this many decimals. */
    String share(double share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return written(format, share);
    }

    /** With one decimal. */
    String mean(double mean) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return written(format, mean);
    }

    /** A mean with its sign, as a minus is easily overlooked. */
    String change(double change) {
        String size = mean(Math.abs(change));
        return size.equals(mean(0)) ? size : (change < 0 ? "\u2212" : "+") + size;
    }

    String hours(long minutes) {
        String hours = count(minutes / MINUTES) + "\u00a0h";
        return minutes % MINUTES == 0 ? hours : hours + " " + count(minutes % MINUTES) + "\u00a0min";
    }

    String money(List<Money> sums) {
        return sums.stream().map(this::money).collect(Collectors.joining(", "));
    }

    private String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        Currency currency = Currency.getInstance(money.currency());
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return written(format, new BigDecimal(money.amount()));
    }

    /** Halves go up, as people expect; the narrow space that some places use is missing from many fonts. */
    private static String written(NumberFormat format, Number number) {
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace('\u202f', '\u00a0');
    }
}
