package clinic.notification.email;

import clinic.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names of ledger entries: made of what they stand for, so that everybody who derives an entry names it alike. */
public final class EmailId {

    private EmailId() {}

    public static String of(String bookingId, Kind kind) {
        return named(bookingId + "/" + kind);
    }

    public static String of(String bookingId, Kind kind, int revision) {
        return named(bookingId + "/" + kind + "/" + revision);
    }

    /** One email per recipient of an edition; the address itself is not to be read from the id. */
    public static String of(String editionId, String recipient) {
        return named(editionId + "/" + Sha256.hex(recipient));
    }

    private static String named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
