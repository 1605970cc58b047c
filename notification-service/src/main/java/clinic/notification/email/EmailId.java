package clinic.notification.email;

import clinic.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of ledger entries: made of what they stand for, so that everybody who derives an entry names it alike. */
public final class EmailId {

    private static final Pattern MADE = Pattern.compile("<([0-9a-f-]{36})\\.(\\d{1,9})@[^@>]+>");

    /** What a Message-ID was made for. @param copies as {@link Delivery#copies} was then */
    record Copy(String id, int copies) {}

    private EmailId() {}

    public static String of(String bookingId, Kind kind) {
        return named(bookingId + "/" + kind);
    }

    public static String of(String bookingId, Kind kind, int revision) {
        return named(bookingId + "/" + kind + "/" + revision);
    }

    /** Of a change that somebody at the clinic still has to confirm. */
    public static String ofOpenChange(String bookingId, int revision) {
        return named(bookingId + "/" + Kind.BOOKING_CHANGE + "/" + revision + "/open");
    }

    /** @param step how long before the session */
    public static String of(String bookingId, Kind kind, int revision, Duration step) {
        return named(bookingId + "/" + kind + "/" + revision + "/" + step.toMinutes());
    }

    /** One email per recipient of an edition; the address itself is not to be read from the id. */
    public static String of(String editionId, String recipient) {
        return named(editionId + "/" + Sha256.hex(recipient));
    }

    /** @param copies how often it was asked for once more; the same for every attempt, so that a repeat is recognised */
    static String messageId(String id, int copies, String domain) {
        return "<" + id + "." + copies + "@" + domain + ">";
    }

    /** Empty for a Message-ID that was not made here. */
    static Optional<Copy> copyOf(String messageId) {
        Matcher made = MADE.matcher(messageId.strip());
        return made.matches()
                ? Optional.of(new Copy(made.group(1), Integer.parseInt(made.group(2))))
                : Optional.empty();
    }

    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
