package clinic.reporting.week;

import static java.util.stream.Collectors.groupingBy;

import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every client's visits by start: whether one was the first, what went before it and whether another follows. */
record History(Map<String, List<Visit>> byClient) {

    static History of(List<Visit> visits) {
        return new History(visits.stream().sorted(Visit.BY_START).collect(groupingBy(Visit::clientId)));
    }

    boolean first(SessionFact session) {
        return previousCompleted(session).isEmpty();
    }

    Optional<Visit> previousCompleted(SessionFact session) {
        return visitsOf(session.clientId()).stream()
                .takeWhile(other -> Visit.BY_START.compare(other, session.visit()) < 0)
                .filter(Visit::completed)
                .reduce((earlier, later) -> later);
    }

    boolean rebooked(SessionFact session) {
        return rebooked(session.visit());
    }

    boolean rebooked(Visit visit) {
        return visitsOf(visit.clientId()).stream()
                .anyMatch(other -> other.kept() && other.start().isAfter(visit.start()));
    }

    private List<Visit> visitsOf(String clientId) {
        return byClient.getOrDefault(clientId, List.of());
    }
}
