package clinic.platform.web;

import org.jspecify.annotations.Nullable;

/** A body that is part of a list. Returned from a controller it gets a {@code Link: rel="next"} header where more follows. */
public interface Part {

    /** The opaque cursor of the next part; null at the end. */
    @Nullable
    String next();
}
