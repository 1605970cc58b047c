package clinic.reporting.rebuild;

/** A service that is to be read from does not answer, or not with what was asked for. The message names nobody. */
public class FeedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedOut(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
