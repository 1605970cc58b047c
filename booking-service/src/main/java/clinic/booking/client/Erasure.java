package clinic.booking.client;

import java.time.Instant;

/**
 * How far a client's erasure has come.
 *
 * @param at when it was asked for
 * @param by name of the access key
 */
public record Erasure(State state, Instant at, String by) {

    /** Each is reached by one write; whatever is left to do in between is done again after a crash. */
    public enum State {
        /** Bookings are being called off; those who have to be told of that still learn whose they were. */
        CALLING_OFF,
        /** Nobody knows any more who the client was; what else told of them is being removed. */
        ERASING,
        /** Nothing is left to remove. */
        ERASED
    }

    Erasure in(State next) {
        return new Erasure(next, at, by);
    }
}
