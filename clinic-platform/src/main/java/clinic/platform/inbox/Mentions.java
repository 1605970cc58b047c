package clinic.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The UUIDs a message mentions anywhere, be it well-formed or not. */
final class Mentions {

    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    static Set<String> in(ParkedMessage message) {
        return Stream.concat(
                        message.headers().values().stream().map(String::valueOf),
                        Stream.of(new String(message.body().bytes(), StandardCharsets.ISO_8859_1)))
                .flatMap(text -> UUID.matcher(text).results())
                .map(MatchResult::group)
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
