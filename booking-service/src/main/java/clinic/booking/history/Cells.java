package clinic.booking.history;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line's cells by their column. */
record Cells(Header header, List<String> cells) {

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}&&[^\t\r\n]]|\uFFFD|\\p{Cs}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,3})?");

    /** A cell without blanks around it; null when it is empty or the table has no such column. */
    @Nullable
    String text(Column column) {
        String cell = header.cell(column, cells);
        if (cell == null || cell.isBlank()) {
            return null;
        }
        if (UNREADABLE.matcher(cell).find()) {
            throw refused(column, "holds characters that can't be read");
        }
        return cell.strip();
    }

    String required(Column column) {
        String text = text(column);
        if (text == null) {
            throw refused(column, "is required");
        }
        return text;
    }

    @Nullable
    Integer number(Column column, int least, int most) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw refused(column, "is a whole number from " + least + " to " + most);
        }
        return number;
    }

    @Nullable
    BigDecimal decimal(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            throw refused(column, "is a decimal number, for example 85.00");
        }
        return new BigDecimal(text);
    }

    boolean yes(Column column) {
        String text = text(column);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "", "no", "false", "0" -> false;
            case "yes", "true", "1" -> true;
            default -> throw refused(column, "is true or false");
        };
    }

    /** Several values with a bar between them. */
    List<String> several(Column column) {
        String text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\|"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList();
    }

    /** @param read fails with an IllegalArgumentException for what it does not know */
    static <T> T known(Column column, String text, Function<String, T> read) {
        try {
            return read.apply(text.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
        } catch (IllegalArgumentException e) {
            throw refused(column, "holds a word that is not known");
        }
    }

    static LineRefused refused(Column column, String reason) {
        return new LineRefused(column.title() + " " + reason + ".");
    }
}
