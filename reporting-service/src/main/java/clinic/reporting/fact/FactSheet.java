package clinic.reporting.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts a week's figures are computed from.
 *
 * @param sessions by start, none twice
 * @param visits by start, none twice; also others' with the same clients
 * @param planned every visit of the treatment plans that have one in the time looked at
 * @param unscreened ids of clients without an assessment
 */
public record FactSheet(
        ClinicFact clinic,
        List<SessionFact> sessions,
        List<Visit> visits,
        List<Visit> planned,
        List<PractitionerFact> practitioners,
        Set<String> unscreened) {

    /** For each practitioner a sheet with no sessions and visits but theirs. */
    public Map<String, FactSheet> byPractitioner() {
        Map<String, List<SessionFact>> theirSessions =
                sessions.stream().collect(Collectors.groupingBy(SessionFact::practitionerId));
        Map<String, List<Visit>> theirVisits = visits.stream().collect(Collectors.groupingBy(Visit::practitionerId));
        Map<String, FactSheet> sheets = new TreeMap<>();
        Stream.concat(practitioners.stream().map(PractitionerFact::id), theirVisits.keySet().stream())
                .forEach(id -> sheets.computeIfAbsent(
                        id,
                        it -> only(
                                theirSessions.getOrDefault(it, List.of()), theirVisits.getOrDefault(it, List.of()))));
        return sheets;
    }

    public FactSheet only(List<SessionFact> theirSessions, List<Visit> theirVisits) {
        return new FactSheet(clinic, theirSessions, theirVisits, planned, practitioners, unscreened);
    }

    public Optional<PractitionerFact> practitioner(String id) {
        return practitioners.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** As if nobody had ever come. */
    public FactSheet withoutSessions() {
        return new FactSheet(clinic, List.of(), List.of(), List.of(), practitioners, Set.of());
    }

    /** Whoever is only known from bookings is added to the practitioners proper. */
    static List<PractitionerFact> everyone(List<PractitionerFact> proper, List<SessionFact> sessions) {
        Map<String, PractitionerFact> known = new HashMap<>();
        sessions.forEach(
                session -> known.merge(session.practitionerId(), PractitionerFact.seenIn(session), FactSheet::newer));
        proper.forEach(it -> known.put(it.id(), it));
        return known.values().stream()
                .sorted(Comparator.comparing(PractitionerFact::id))
                .toList();
    }

    static Set<String> unscreened(Collection<ClientFact> proper, Collection<SessionFact> sessions) {
        Map<String, ClientFact> known = new HashMap<>();
        sessions.forEach(session -> known.merge(session.clientId(), ClientFact.seenIn(session), FactSheet::newer));
        proper.forEach(it -> known.merge(it.id(), it, FactSheet::newer));
        return known.values().stream()
                .filter(it -> !it.screened())
                .map(ClientFact::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static PractitionerFact newer(PractitionerFact one, PractitionerFact other) {
        return other.version() > one.version() ? other : one;
    }

    private static ClientFact newer(ClientFact one, ClientFact other) {
        return other.version() > one.version() ? other : one;
    }
}
