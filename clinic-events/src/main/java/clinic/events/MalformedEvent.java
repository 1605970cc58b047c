package clinic.events;

/** A message that is no event of this language. Trying again cannot help. Its text never holds anyone's data. */
public class MalformedEvent extends RuntimeException {

    public MalformedEvent(String reason) {
        super(reason);
    }

    public MalformedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
