package clinic.booking.history;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines, whatever ends them, and never more of one than is sensible. */
final class LineReader implements Closeable {

    static final int LONGEST = 65_536;

    private final Reader reader;
    private boolean afterReturn;

    LineReader(Reader reader) {
        this.reader = reader;
    }

    /** Null at the end. A line that is too long is cut off one character after what is sensible. */
    @Nullable
    String next() throws IOException {
        int next = reader.read();
        if (afterReturn && next == '\n') {
            next = reader.read();
        }
        if (next < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        for (; next >= 0 && next != '\n' && next != '\r'; next = reader.read()) {
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
        }
        afterReturn = next == '\r';
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
