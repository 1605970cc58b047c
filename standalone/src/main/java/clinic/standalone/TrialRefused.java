package clinic.standalone;

/** The trial does not start; the message tells its user what to do. */
final class TrialRefused extends RuntimeException {

    TrialRefused(String message) {
        super(message);
    }
}
