package clinic.booking.care;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that holds for a client or does not: a code ({@code SPASM}), its absence ({@code not LIGHT}), a number
 * ({@code pain >= 6}, {@code symptoms >= 3}) or a place nobody may work on ({@code LOWER_BACK excluded}).
 */
record Fact(String text, Predicate<Situation> test) {

    private static final Pattern NUMBER = Pattern.compile("(pain|symptoms) (>=|<=) (\\d{1,2})");
    private static final String NOT = "not ";
    private static final String EXCLUDED = " excluded";

    static Fact of(String text) {
        return new Fact(text, test(text));
    }

    private static Predicate<Situation> test(String text) {
        Matcher number = NUMBER.matcher(text);
        if (number.matches()) {
            return compared(number.group(1), number.group(2), Integer.parseInt(number.group(3)));
        }
        if (text.startsWith(NOT)) {
            return test(text.substring(NOT.length())).negate();
        }
        if (text.endsWith(EXCLUDED)) {
            Area place = area(text.substring(0, text.length() - EXCLUDED.length()));
            return situation -> situation.excluded().stream().anyMatch(area -> area.countsAs(place));
        }
        if (!Vocabulary.knows(text)) {
            throw new IllegalArgumentException("'" + text + "' is no code and no comparison");
        }
        return situation -> situation.codes().contains(text);
    }

    private static Predicate<Situation> compared(String what, String how, int bound) {
        return situation -> {
            int number = what.equals("pain") ? situation.pain() : situation.symptoms();
            return how.equals(">=") ? number >= bound : number <= bound;
        };
    }

    private static Area area(String name) {
        return Arrays.stream(Area.values())
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no area"));
    }
}
