package clinic.booking.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table record by record. A record that is broken costs its own first line only: reading goes on with the line
 * after it, so that a quote somebody forgot to close does not swallow what follows.
 */
final class Rows implements Closeable {

    private static final int MOST_LINES = 100;

    private final LineReader lines;
    private final char delimiter;
    private final CsvReader.CsvReaderBuilder form;
    private final Deque<String> again = new ArrayDeque<>();
    private long next = 1;

    Rows(LineReader lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
        this.form = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false);
    }

    /** Number of the line the next record starts in. */
    long position() {
        return next;
    }

    /** Goes to a position told before. */
    void skipTo(long position) throws IOException {
        while (next < position && line() != null) {
            // passed over
        }
    }

    /** Null at the end. */
    @Nullable
    Row next() throws IOException {
        long start = next;
        List<String> record = new ArrayList<>();
        Quotes quotes = new Quotes(delimiter);
        int length = 0;
        boolean open;
        do {
            String line = line();
            if (line == null) {
                return record.isEmpty() ? null : broken(start, record, "A quote is not closed.");
            }
            record.add(line);
            length += line.length();
            open = quotes.openAfter(line);
        } while (open && record.size() < MOST_LINES && length <= LineReader.LONGEST);
        if (length > LineReader.LONGEST && !open) {
            return broken(start, record, "The line is too long.");
        }
        return open ? broken(start, record, "A quote is not closed.") : parsed(start, record);
    }

    private Row parsed(long start, List<String> record) {
        String text = String.join("\n", record);
        try {
            List<String> cells =
                    text.isBlank() ? List.of() : form.ofSingleCsvRecord(text).getFields();
            return new Row(start, cells, "");
        } catch (CsvParseException e) {
            return broken(start, record, "Something stands beside a cell's quotes.");
        }
    }

    private Row broken(long start, List<String> record, String reason) {
        for (int i = record.size() - 1; i > 0; i--) {
            again.push(record.get(i));
            next--;
        }
        return new Row(start, List.of(), reason);
    }

    private @Nullable String line() throws IOException {
        String line = again.isEmpty() ? lines.next() : again.pop();
        next += line == null ? 0 : 1;
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
