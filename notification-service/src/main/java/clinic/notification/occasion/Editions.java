package clinic.notification.occasion;

import java.util.Optional;

/** The weekly reports that went out. An edition never changes. */
public interface Editions {

    void add(Edition edition);

    Optional<Edition> find(String id);
}
