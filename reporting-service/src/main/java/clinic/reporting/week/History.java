package clinic.reporting.week;

import static java.util.stream.Collectors.groupingBy;

import clinic.reporting.fact.SessionFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every client's sessions by start: whether one was the first, what went before it and whether another follows. */
record History(Map<String, List<SessionFact>> byClient) {

    static History of(List<SessionFact> sessions) {
        return new History(sessions.stream().sorted(SessionFact.BY_START).collect(groupingBy(SessionFact::clientId)));
    }

    boolean first(SessionFact session) {
        return previousCompleted(session).isEmpty();
    }

    Optional<SessionFact> previousCompleted(SessionFact session) {
        return sessionsOf(session).stream()
                .takeWhile(other -> SessionFact.BY_START.compare(other, session) < 0)
                .filter(SessionFact::completed)
                .reduce((earlier, later) -> later);
    }

    boolean rebooked(SessionFact session) {
        return sessionsOf(session).stream()
                .filter(other -> other.start().isAfter(session.start()))
                .anyMatch(other -> other.completed() || other.status().live());
    }

    private List<SessionFact> sessionsOf(SessionFact session) {
        return byClient.getOrDefault(session.clientId(), List.of());
    }
}
