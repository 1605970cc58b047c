package clinic.booking.calendar.ical;

import net.fortuna.ical4j.model.Calendar;

/** Lines of at most 75 octets, as RFC 5545 wants them; the library counts in characters and may cut one in two. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLines() {}

    static String folded(Calendar calendar) {
        StringBuilder lines = new StringBuilder();
        calendar.toString().lines().forEach(line -> fold(line, lines));
        return lines.toString();
    }

    private static void fold(String line, StringBuilder lines) {
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            int codePoint = line.codePointAt(at);
            if (octets + octets(codePoint) > MOST_OCTETS) {
                lines.append(BREAK).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(codePoint);
            octets += octets(codePoint);
        }
        lines.append(BREAK);
    }

    private static int octets(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        return codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;
    }
}
