package clinic.booking.history;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A file's records below its header. */
final class Table implements Closeable {

    private final Rows rows;
    private final Header header;
    private boolean read;

    private Table(Rows rows, Header header) {
        this.rows = rows;
        this.header = header;
    }

    static Table open(InputStream file, Format format) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(file, Charset.forName(format.charset())));
        reader.mark(1);
        if (!Encoding.isMark(reader.read())) {
            reader.reset();
        }
        Rows rows = new Rows(new LineReader(reader), format.delimiter().charAt(0));
        Row first = rows.next();
        if (first == null) {
            throw new IOException("the file is no longer there");
        }
        return new Table(rows, Header.of(first.cells()));
    }

    void skipTo(long position) throws IOException {
        rows.skipTo(position);
    }

    long position() {
        return rows.position();
    }

    /** Whether the end was met. */
    boolean isRead() {
        return read;
    }

    /** The next record that is not blank; null at the end. */
    @Nullable
    Row next() throws IOException {
        Row row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        read = row == null;
        return row;
    }

    /** @throws LineRefused when it is no record of this table */
    Cells cells(Row row) {
        if (!row.fault().isEmpty()) {
            throw new LineRefused(row.fault());
        }
        if (row.cells().size() != header.width()) {
            throw new LineRefused("The line has another number of cells than the header.");
        }
        return new Cells(header, row.cells());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
