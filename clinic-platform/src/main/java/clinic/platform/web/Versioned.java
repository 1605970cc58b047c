package clinic.platform.web;

/** A representation that knows its version: returned from a controller, it gets its ETag header. */
public interface Versioned {
    /** Raised by one with each change. */
    long version();
}
