package clinic.notification.occasion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Correspondences in memory. */
public final class MemoryCorrespondences implements Correspondences {

    private final Map<String, Correspondence> known = new ConcurrentHashMap<>();

    @Override
    public Correspondence merge(Correspondence news) {
        return known.merge(news.id(), news, Correspondence::merge);
    }

    @Override
    public Optional<Correspondence> find(String bookingId) {
        return Optional.ofNullable(known.get(bookingId));
    }

    @Override
    public void redact(String clientId) {
        known.replaceAll((id, one) -> one.clientId().equals(clientId) ? redacted(one) : one);
    }

    private static Correspondence redacted(Correspondence one) {
        return new Correspondence(
                one.id(),
                one.clinicId(),
                one.clientId(),
                one.practitionerId(),
                one.at(),
                one.booking(),
                one.sessionVersion(),
                null);
    }

    @Override
    public List<Correspondence> ofClient(String clientId) {
        return known.values().stream()
                .filter(one -> one.clientId().equals(clientId))
                .toList();
    }
}
