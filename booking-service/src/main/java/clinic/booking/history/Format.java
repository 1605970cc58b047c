package clinic.booking.history;

/**
 * How a table is written, as far as it was found out.
 *
 * @param charset a name Java knows
 * @param delimiter what stands between two cells: comma, semicolon or tab
 */
public record Format(String charset, String delimiter) {}
