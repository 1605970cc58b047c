package clinic.notification.content;

import java.text.Bidi;

/** Names as they may stand in a header, a letter or a calendar entry: one line, nothing that acts. */
final class Plain {

    private static final String ISOLATE = "\u2068";
    private static final String END_OF_ISOLATE = "\u2069";

    private Plain() {}

    static String line(String text) {
        return text.codePoints()
                .map(c -> acts(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** A direction of its own, so that neither the text nor what stands around it is turned over. */
    static String isolated(String line) {
        return ISOLATE + line + END_OF_ISOLATE;
    }

    static boolean runsRightToLeft(String line) {
        return Bidi.requiresBidi(line.toCharArray(), 0, line.length());
    }

    private static boolean acts(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> !joins(c);
            default -> false;
        };
    }

    /** Persian and Indian names, and faces, are written with joiners. */
    private static boolean joins(int c) {
        return c == 0x200C || c == 0x200D;
    }
}
