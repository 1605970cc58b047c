package clinic.notification.email;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The book-keeping of an email's way out.
 *
 * @param heldUntil nobody else takes it up before: the end of a worker's lease, or of a pause after a failed attempt
 * @param copies how often somebody asked for it to be sent once more
 * @param sent what left last; null as long as nothing did
 */
public record Delivery(
        int attempts,
        Instant heldUntil,
        int copies,
        @Nullable Sent sent) {

    public static final Delivery NONE = new Delivery(0, Instant.EPOCH, 0, null);

    /**
     * What left.
     *
     * @param to stands for the address, see {@link Undeliverable#mark}; null for what left before that was kept
     * @param revision the schedule revision the recipient was told of
     */
    public record Sent(Instant at, @Nullable String to, String subject, String html, int revision) {

        /** That it left, and not what it said. */
        public Sent redacted() {
            return new Sent(at, null, "", "", revision);
        }

        boolean isReadable() {
            return !html.isEmpty();
        }
    }

    Delivery leased(Instant until) {
        return new Delivery(attempts + 1, until, copies, sent);
    }

    Delivery held(Instant until) {
        return new Delivery(attempts, until, copies, sent);
    }

    Delivery sent(Sent letter) {
        return new Delivery(attempts, heldUntil, copies, letter);
    }

    Delivery again() {
        return new Delivery(attempts, Instant.EPOCH, copies + 1, sent);
    }
}
