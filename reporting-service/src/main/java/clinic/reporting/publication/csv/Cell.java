package clinic.reporting.publication.csv;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell. Spreadsheets run text that looks like a formula, so such text is marked as text. */
final class Cell {

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final String TEXT_MARK = "'";

    private Cell() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).toPlainString()
                : text(value.toString());
    }

    private static String text(String text) {
        boolean formula = looksLikeOne(text) || looksLikeOne(text.strip());
        return formula ? TEXT_MARK + text : text;
    }

    private static boolean looksLikeOne(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
