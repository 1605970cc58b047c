package clinic.booking.history;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Tells UTF-8, UTF-16 and Windows-1252 apart by a file's bytes. */
final class Encoding {

    private static final char MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private int missing;
    private long sequences;
    private long misfits;

    /** Counts what is a character of several bytes in UTF-8, and what can't be one. */
    void meet(byte next) {
        boolean continues = (next & 0xc0) == 0x80;
        if (missing > 0 && continues) {
            missing--;
            sequences += missing == 0 ? 1 : 0;
            return;
        }
        misfits += missing > 0 ? 1 : 0;
        missing = continues ? 0 : following(next & 0xff);
        misfits += continues || missing < 0 ? 1 : 0;
        missing = Math.max(missing, 0);
    }

    private static int following(int lead) {
        if (lead < 0x80) {
            return 0;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    }

    /** @param head the file's first bytes */
    Charset of(byte[] head) {
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(head, 0xff, 0xfe) || zeroes(head, 1) > head.length / 5) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0xfe, 0xff) || zeroes(head, 0) > head.length / 5) {
            return StandardCharsets.UTF_16BE;
        }
        return misfits > sequences ? WINDOWS : StandardCharsets.UTF_8;
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    static boolean isMark(int character) {
        return character == MARK;
    }

    private static long zeroes(byte[] head, int parity) {
        return IntStream.range(0, head.length)
                .filter(i -> i % 2 == parity && head[i] == 0)
                .count();
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        return head.length >= bytes.length
                && IntStream.range(0, bytes.length).allMatch(i -> (head[i] & 0xff) == bytes[i]);
    }
}
