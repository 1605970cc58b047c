package clinic.notification.occasion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Editions in memory. */
public final class MemoryEditions implements Editions {

    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    @Override
    public void add(Edition edition) {
        editions.putIfAbsent(edition.id(), edition);
    }

    @Override
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(editions.get(id));
    }
}
