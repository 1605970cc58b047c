package clinic.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Old facts among those in memory. @param beforeForgetting runs before each step of it */
public record InMemoryOldFacts(InMemoryFacts facts, Runnable beforeForgetting) implements OldFacts {

    @Override
    public Optional<SessionFact> first(String clinicId) {
        return facts.sessions(clinicId, it -> true).stream().findFirst();
    }

    @Override
    public List<SessionFact> startingBefore(String clinicId, Instant time, @Nullable SessionFact after, int limit) {
        return facts.sessions(clinicId, it -> it.start().isBefore(time)).stream()
                .filter(it -> after == null || SessionFact.BY_START.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Visit> ofClients(String clinicId, Collection<String> clientIds) {
        return facts.visitsOfClients(clinicId, clientIds, Facts.EVER_BEFORE, Facts.EVER_AFTER);
    }

    @Override
    public void forget(String clinicId, Instant time, Collection<String> sessionIds, Collection<String> clientIds) {
        beforeForgetting.run();
        facts.forget(ResponseFact.class, it -> sessionIds.contains(it.id()));
        beforeForgetting.run();
        facts.forget(ClientFact.class, it -> clientIds.contains(it.id()) && it.erasedAt() == null);
        beforeForgetting.run();
        facts.forget(
                SessionFact.class,
                it -> sessionIds.contains(it.id()) && it.start().isBefore(time));
    }
}
