package clinic.notification.occasion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Offers in memory. */
public final class MemoryOfferings implements Offerings {

    private final Map<String, Offering> known = new ConcurrentHashMap<>();

    @Override
    public void note(Offering offering) {
        known.merge(offering.id(), offering, (old, news) -> news.version() > old.version() ? news : old);
    }

    @Override
    public Optional<Offering> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public List<Offering> ofClient(String clientId) {
        return known.values().stream()
                .filter(one -> one.clientId().equals(clientId))
                .toList();
    }
}
