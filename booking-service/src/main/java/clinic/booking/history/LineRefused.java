package clinic.booking.history;

/** A line can't be taken in. The message says why and repeats nothing of what the line holds. */
final class LineRefused extends RuntimeException {

    LineRefused(String message) {
        super(message, null, false, false);
    }
}
