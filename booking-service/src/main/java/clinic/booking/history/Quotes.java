package clinic.booking.history;

/** Follows the quotes of a record over its lines, by RFC 4180: a quote counts where a cell starts, and until it ends. */
final class Quotes {

    private final char delimiter;
    private boolean open;

    Quotes(char delimiter) {
        this.delimiter = delimiter;
    }

    /** Whether a quote is still open at the end of the next line. */
    boolean openAfter(String line) {
        boolean cellStarts = !open;
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i);
            if (open) {
                boolean doubled = next == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
                open = next != '"' || doubled;
                i += doubled ? 1 : 0;
            } else {
                open = cellStarts && next == '"';
            }
            cellStarts = next == delimiter && !open;
        }
        return open;
    }
}
