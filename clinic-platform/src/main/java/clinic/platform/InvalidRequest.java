package clinic.platform;

import java.util.List;
import java.util.Map;

/** A request that can't be read as what the path takes: 400 {@code invalid-request}, naming every field at fault. */
public class InvalidRequest extends Refusal {
    private final transient List<Fault> faults;

    /** @param faults what is wrong, in the order of the request */
    public InvalidRequest(List<Fault> faults) {
        super(400, "invalid-request", "The request is not valid.", Map.of("errors", List.copyOf(faults)));
        this.faults = List.copyOf(faults);
    }

    /** One field at fault; see {@link Fault}. */
    public InvalidRequest(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    /** A cursor of another list, or of none. */
    public static InvalidRequest foreignCursor() {
        return new InvalidRequest("cursor", "is not one that this list has given");
    }

    /** What is wrong, in the order of the request. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One field at fault.
     *
     * @param field its path in the body ({@code workingHours[0].from}), or the parameter's or header's name
     * @param message the rest of a sentence that starts with the field ("is required"), never the rejected value
     */
    public record Fault(String field, String message) {}
}
