package clinic.platform.inbox;

import java.util.Set;

/** Who is to be forgotten, as far as the service knows. A bean of it keeps parked messages about them from staying. */
public interface ErasedPeople {

    /** @param ids of anything: people, and what is known to be theirs, count */
    boolean include(Set<String> ids);
}
