package clinic.platform;

import java.util.Map;

/**
 * A request that is understood and declined. Over HTTP it becomes an RFC 9457 problem of type
 * {@code urn:clinic:problem:<slug>}. Subclasses state the fact: {@code SlotTaken}, {@code TransitionRefused}.
 */
public class Refusal extends RuntimeException {
    private final int status;
    private final String slug;
    private final transient Map<String, Object> properties;

    /**
     * A refusal that needs no more than its sentence.
     *
     * @param status the HTTP status, 400 to 599
     * @param slug the stable end of the problem's type
     * @param detail one sentence for people, free of anyone's data
     */
    public Refusal(int status, String slug, String detail) {
        this(status, slug, detail, Map.of());
    }

    /**
     * A refusal with facts a program can act on.
     *
     * @param properties additional members of the problem, by their JSON name
     */
    public Refusal(int status, String slug, String detail, Map<String, Object> properties) {
        super(detail, null, false, false);
        this.status = status;
        this.slug = slug;
        this.properties = Map.copyOf(properties);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The stable end of the problem's type. */
    public String slug() {
        return slug;
    }

    /** One sentence for people, free of anyone's data. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Additional members of the problem, by their JSON name. */
    public Map<String, Object> properties() {
        return properties;
    }
}
