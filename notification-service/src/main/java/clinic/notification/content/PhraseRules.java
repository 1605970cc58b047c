package clinic.notification.content;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What phrases have to keep to. */
final class PhraseRules {

    /** The one phrase that may be empty: where clients make appointments themselves. */
    static final String BOOKING_PAGE = "booking.page";

    private static final String PATTERN = "format.";
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*}?");

    private PhraseRules() {}

    /** @throws IllegalArgumentException with the key of the first phrase that cannot stand for the one it replaces */
    static Map<String, String> checked(Map<String, String> known, Map<String, String> own) {
        own.forEach((key, phrase) -> {
            String fault = fault(key, phrase, known.get(key));
            if (fault != null) {
                throw new IllegalArgumentException("key '" + key + "' " + fault);
            }
        });
        return own;
    }

    private static @Nullable String fault(String key, String phrase, @Nullable String replaced) {
        if (replaced == null) {
            return "is unknown";
        }
        if (key.equals(BOOKING_PAGE)) {
            return phrase.isBlank() || isWebAddress(phrase.strip()) ? null : "is no address that starts with https://";
        }
        if (phrase.isBlank()) {
            return "is empty";
        }
        if (phrase.chars().anyMatch(Character::isISOControl)) {
            return "holds a line break or another control character";
        }
        if (key.startsWith(PATTERN)) {
            return isDatePattern(phrase) ? null : "is no pattern for dates and times";
        }
        Set<String> places = places(replaced);
        return places(phrase).equals(places) ? null : "has other places than " + places;
    }

    static Set<String> places(String phrase) {
        return new TreeSet<>(
                BRACES.matcher(phrase).results().map(MatchResult::group).toList());
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return "https".equals(address.getScheme()) && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDatePattern(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern)
                    .format(Instant.EPOCH.atZone(ZoneOffset.UTC))
                    .isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
