package clinic.notification.consent;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Consents in memory, for tests. */
public final class MemoryConsents implements Consents {

    private final Map<String, Consent> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Consent> find(String clientId) {
        return Optional.ofNullable(kept.get(clientId));
    }

    @Override
    public synchronized boolean put(Consent next) {
        long before = find(next.clientId()).map(Consent::version).orElse(0L);
        if (before != next.version() - 1) {
            return false;
        }
        kept.put(next.clientId(), next);
        return true;
    }

    @Override
    public synchronized void forget(String clientId) {
        kept.computeIfPresent(
                clientId,
                (id, consent) -> consent.reminders() == null && consent.followUps() == null
                        ? consent
                        : new Consent(id, consent.clinicId(), consent.version() + 1, null, null));
    }
}
