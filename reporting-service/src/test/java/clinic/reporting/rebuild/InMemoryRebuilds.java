package clinic.reporting.rebuild;

import clinic.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Rebuilds in memory, for tests. */
final class InMemoryRebuilds implements Rebuilds {

    private final Map<String, Rebuild> all = new TreeMap<>();

    @Override
    public Optional<Rebuild> find(String clinicId, String id) {
        return Optional.ofNullable(all.get(id)).filter(it -> it.clinicId().equals(clinicId));
    }

    @Override
    public void recall(String clinicId, Reply<Rebuild> reply) {}

    @Override
    public boolean add(Rebuild first, Reply<Rebuild> reply) {
        reply.render(first, first.version(), first.startedAt());
        return running(first.clinicId()).isEmpty() && all.put(first.id(), first) == null;
    }

    @Override
    public Optional<Rebuild> running(String clinicId) {
        return running().stream().filter(it -> it.clinicId().equals(clinicId)).findFirst();
    }

    @Override
    public List<Rebuild> running() {
        return all.values().stream().filter(Rebuild::isRunning).toList();
    }

    @Override
    public Rebuild change(Rebuild known, UnaryOperator<Rebuild> decision, Instant at, Reply<Rebuild> reply) {
        Rebuild next = decision.apply(all.get(known.id()));
        reply.render(next, next.version(), at);
        all.put(next.id(), next);
        return next;
    }
}
