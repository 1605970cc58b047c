package clinic.booking.appointment;

import org.jspecify.annotations.Nullable;

/** A write was refused because another booking takes up the same time of a resource. Nothing was written. */
public class Collision extends RuntimeException {

    private final transient Claims.@Nullable Resource resource;

    /** @param resource null when the other booking is gone by now */
    public Collision(Claims.@Nullable Resource resource) {
        super("another booking is there", null, false, false);
        this.resource = resource;
    }

    Claims.@Nullable Resource resource() {
        return resource;
    }
}
