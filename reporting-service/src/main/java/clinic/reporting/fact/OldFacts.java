package clinic.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts from their oldest end. */
public interface OldFacts {

    /** The clinic's earliest session. */
    Optional<SessionFact> first(String clinicId);

    /** By start. @param after the last one of the part before, null for the first part */
    List<SessionFact> startingBefore(String clinicId, Instant time, @Nullable SessionFact after, int limit);

    /** All visits of these clients. */
    List<Visit> ofClients(String clinicId, Collection<String> clientIds);

    /**
     * Forgets these sessions as far as they still start before {@code time}, what was told after them, and these clients
     * unless all that is known of them is that they were erased. The sessions go last: what a crash leaves is found again.
     */
    void forget(String clinicId, Instant time, Collection<String> sessionIds, Collection<String> clientIds);
}
