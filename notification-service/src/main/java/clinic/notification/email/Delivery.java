package clinic.notification.email;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The book-keeping of an email's way out.
 *
 * @param attempts to hand it to the mail server
 * @param heldUntil nobody else takes it up before: the end of a worker's lease, or of a pause
 * @param leasedUntil the end of the lease alone; null when no worker has it
 * @param copies how often somebody asked for it to be sent once more
 * @param sent what left last; null as long as nothing did
 */
public record Delivery(
        int attempts,
        Instant heldUntil,
        @Nullable Instant leasedUntil,
        int copies,
        @Nullable Sent sent) {

    public static final Delivery NONE = new Delivery(0, Instant.EPOCH, null, 0, null);

    /**
     * What left.
     *
     * @param to stands for the address, see {@link Undeliverable#mark}; null for what left before that was kept
     * @param revision the schedule revision the recipient was told of
     * @param arrangement what the recipient was told of; null for what is about no booking, or left before that was kept
     */
    public record Sent(
            Instant at,
            @Nullable String to,
            String subject,
            String html,
            int revision,
            @Nullable Arrangement arrangement) {

        /** That it left, and not what it said. */
        public Sent redacted() {
            return new Sent(at, null, "", "", revision, arrangement);
        }

        boolean isReadable() {
            return !html.isEmpty();
        }
    }

    Delivery leased(Instant until) {
        return new Delivery(attempts + 1, until, until, copies, sent);
    }

    Delivery held(Instant until) {
        return new Delivery(attempts, until, null, copies, sent);
    }

    /** Without an attempt. */
    Delivery deferred(Instant until) {
        return new Delivery(attempts - 1, until, null, copies, sent);
    }

    Delivery sent(Sent letter) {
        return new Delivery(attempts, heldUntil, leasedUntil, copies, letter);
    }

    Delivery settled() {
        return new Delivery(attempts, heldUntil, null, copies, sent);
    }

    Delivery again() {
        return new Delivery(attempts, Instant.EPOCH, null, copies + 1, sent);
    }
}
