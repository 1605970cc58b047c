package clinic.platform.web;

import java.util.stream.IntStream;

/** What a string may hold: no NUL and no half of a character, since neither survives every store and every reader. */
final class Text {
    private Text() {}

    static boolean isClean(String text) {
        IntStream points = text.codePoints();
        return points.noneMatch(point -> point == 0 || isHalf(point));
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
