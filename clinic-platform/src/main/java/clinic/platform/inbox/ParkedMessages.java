package clinic.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The messages a service gave up on. A clinic sees its own and those that name no clinic. */
interface ParkedMessages {

    /** Keeps a message once, however often it is brought. */
    void keep(ParkedMessage message);

    Optional<ParkedMessage> find(String id, String clinicId);

    /** Oldest first, from the start or after a position. */
    List<ParkedMessage> list(String clinicId, @Nullable ParkedPosition after, int limit);

    /** Takes away, of all clinics, those that fit. */
    void removeAll(Predicate<ParkedMessage> which);

    /** Returns whether it was there. */
    boolean remove(String id, String clinicId);
}
