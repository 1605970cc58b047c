package clinic.reporting.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of facts from before a time. Of clients who came again since, their last completed session before it stays: by
 * it the next one is known not to be the first, and their scores are compared with it.
 */
public class Oblivion {

    private static final int AT_ONCE = 500;

    private final OldFacts old;

    public Oblivion(OldFacts old) {
        this.old = old;
    }

    /** The clinic's earliest session. */
    public Optional<SessionFact> first(String clinicId) {
        return old.first(clinicId);
    }

    public void fall(String clinicId, Instant time) {
        @Nullable SessionFact last = null;
        List<SessionFact> part;
        do {
            part = old.startingBefore(clinicId, time, last, AT_ONCE);
            forget(clinicId, time, part);
            last = part.isEmpty() ? null : part.get(part.size() - 1);
        } while (part.size() == AT_ONCE);
    }

    private void forget(String clinicId, Instant time, List<SessionFact> part) {
        Map<String, List<SessionFact>> histories = histories(clinicId, part);
        Set<String> needed = histories.values().stream()
                .flatMap(history -> needed(history, time).stream())
                .map(SessionFact::id)
                .collect(Collectors.toSet());
        List<String> sessions = part.stream()
                .map(SessionFact::id)
                .filter(id -> !needed.contains(id))
                .toList();
        List<String> clients = histories.entrySet().stream()
                .filter(history -> !cameSince(history.getValue(), time))
                .map(Map.Entry::getKey)
                .toList();
        old.forget(clinicId, time, sessions, clients);
    }

    private Map<String, List<SessionFact>> histories(String clinicId, List<SessionFact> part) {
        Set<String> clients = part.stream().map(SessionFact::clientId).collect(Collectors.toSet());
        return old.ofClients(clinicId, clients).stream().collect(Collectors.groupingBy(SessionFact::clientId));
    }

    private static Optional<SessionFact> needed(List<SessionFact> history, Instant time) {
        return cameSince(history, time)
                ? history.stream()
                        .filter(it -> it.completed() && it.start().isBefore(time))
                        .max(SessionFact.BY_START)
                : Optional.empty();
    }

    private static boolean cameSince(List<SessionFact> history, Instant time) {
        return history.stream().anyMatch(it -> !it.start().isBefore(time));
    }
}
