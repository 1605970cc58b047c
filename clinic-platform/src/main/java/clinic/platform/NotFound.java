package clinic.platform;

/** What was asked for is not there, or not for this caller: the two answer alike. */
public class NotFound extends Refusal {
    /** @param detail one sentence for people, free of anyone's data */
    public NotFound(String detail) {
        super(404, "not-found", detail);
    }

    /** Says only that nothing is there. */
    public NotFound() {
        this("There is nothing at this address.");
    }
}
