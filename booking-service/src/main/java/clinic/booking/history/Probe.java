package clinic.booking.history;

import clinic.platform.InvalidRequest;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches a file go by and tells afterwards how it is written. */
final class Probe extends FilterInputStream {

    private static final int HEAD = 65_536;

    private final Encoding encoding = new Encoding();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();

    Probe(InputStream file) {
        super(file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = in.read(target, offset, length);
        for (int i = offset; i < offset + read; i++) {
            encoding.meet(target[i]);
        }
        if (read > 0 && head.size() < HEAD) {
            head.write(target, offset, Math.min(read, HEAD - head.size()));
        }
        return read;
    }

    /** @throws InvalidRequest when the first line is no header that lines could be taken in by */
    Format format() throws IOException {
        Charset charset = encoding.of(head.toByteArray());
        String text = Encoding.withoutMark(head.toString(charset));
        char delimiter = Stream.of(',', ';', '\t')
                .max(Comparator.comparing(candidate -> Header.known(titles(text, candidate))))
                .orElseThrow();
        Header.of(titles(text, delimiter));
        return new Format(charset.name(), String.valueOf(delimiter));
    }

    private static List<String> titles(String text, char delimiter) {
        try {
            @Nullable Row first = new Rows(new LineReader(new StringReader(text)), delimiter).next();
            return first == null ? List.of() : first.cells();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
