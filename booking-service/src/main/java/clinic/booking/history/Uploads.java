package clinic.booking.history;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;

/** Files as they were sent, kept until they are read to the end, where every instance can go on reading them. */
public interface Uploads {

    void keep(ImportId id, InputStream file, Instant now) throws IOException;

    /** From the start. Empty when nothing is kept any more. */
    InputStream open(ImportId id);

    void discard(ImportId id);

    /** Files kept before an instant. */
    Set<ImportId> olderThan(Instant instant);
}
