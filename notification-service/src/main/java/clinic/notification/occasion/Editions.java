package clinic.notification.occasion;

import clinic.notification.email.Draft;
import java.util.Optional;

/** The weekly reports that went out. An edition never changes. */
public interface Editions {

    void add(Edition edition);

    Optional<Edition> find(String id);

    /** Why its email does not leave any more; empty as long as no correction stands in its place. */
    default Optional<Draft> objection(Edition edition) {
        return find(edition.next()).isPresent() ? Draft.suppressed(Reason.SUPERSEDED) : Optional.empty();
    }
}
