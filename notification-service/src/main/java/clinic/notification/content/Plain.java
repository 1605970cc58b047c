package clinic.notification.content;

/** Names as they may stand in a header or a calendar entry: one line, nothing that acts. */
final class Plain {

    private Plain() {}

    static String line(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
