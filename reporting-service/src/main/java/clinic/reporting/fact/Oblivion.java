package clinic.reporting.fact;

import clinic.events.PlanPart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of facts from before a time. Of clients who came again since, their last completed session before it stays: by
 * it the next one is known not to be the first, and their scores are compared with it. So do sessions of a treatment plan
 * that went on since, which is judged by all it had.
 */
public class Oblivion {

    /** Of that many clients all visits are looked at together. */
    private static final int AT_ONCE = 100;

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
        Map<String, List<Visit>> histories = histories(clinicId, part);
        Set<String> needed = histories.values().stream()
                .flatMap(history -> needed(history, time))
                .map(Visit::id)
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

    private Map<String, List<Visit>> histories(String clinicId, List<SessionFact> part) {
        Set<String> clients = part.stream().map(SessionFact::clientId).collect(Collectors.toSet());
        return old.ofClients(clinicId, clients).stream().collect(Collectors.groupingBy(Visit::clientId));
    }

    private static Stream<Visit> needed(List<Visit> history, Instant time) {
        Set<String> plans = history.stream()
                .filter(it -> since(it, time))
                .flatMap(Oblivion::plan)
                .collect(Collectors.toSet());
        Stream<Visit> planned = history.stream().filter(it -> plan(it).anyMatch(plans::contains));
        return cameSince(history, time) ? Stream.concat(planned, last(history, time).stream()) : planned;
    }

    private static Optional<Visit> last(List<Visit> history, Instant time) {
        return history.stream().filter(it -> it.completed() && !since(it, time)).max(Visit.BY_START);
    }

    private static Stream<String> plan(Visit visit) {
        return Stream.ofNullable(visit.plan()).map(PlanPart::id);
    }

    private static boolean cameSince(List<Visit> history, Instant time) {
        return history.stream().anyMatch(it -> since(it, time));
    }

    private static boolean since(Visit visit, Instant time) {
        return !visit.start().isBefore(time);
    }
}
