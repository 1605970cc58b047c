package clinic.reporting.fact;

import clinic.reporting.Told;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts in memory, for tests. */
public class InMemoryFacts implements Facts {

    private final Map<Class<?>, Map<String, Fact>> kept = new HashMap<>();

    public static InMemoryFacts of(Collection<Told> events) {
        InMemoryFacts facts = new InMemoryFacts();
        events.forEach(it -> take(facts, it));
        return facts;
    }

    /** All there is, to be compared with others'. */
    public Set<Fact> all() {
        return kept.values().stream().flatMap(it -> it.values().stream()).collect(Collectors.toSet());
    }

    public static void take(Facts facts, Told told) {
        FactReader.read(told.attributes(), told.event()).ifPresent(facts::keep);
    }

    @Override
    public void keep(Fact fact) {
        keep(fact, fact.version() - 1);
    }

    @Override
    public void keepRetold(Fact fact) {
        keep(fact, fact.version());
    }

    private void keep(Fact fact, long replaceable) {
        kept.computeIfAbsent(fact.getClass(), it -> new TreeMap<>())
                .merge(fact.id(), fact, (old, it) -> old.version() <= replaceable ? it : old);
    }

    private <T extends Fact> Stream<T> those(Class<T> kind) {
        return kept.getOrDefault(kind, Map.of()).values().stream().map(kind::cast);
    }

    <T extends Fact> void forget(Class<T> kind, Predicate<T> which) {
        kept.getOrDefault(kind, new TreeMap<>()).values().removeIf(it -> which.test(kind.cast(it)));
    }

    @Override
    public List<ResponseFact> responses(String clinicId, Collection<String> sessionIds) {
        return those(ResponseFact.class)
                .filter(it -> it.clinicId().equals(clinicId) && sessionIds.contains(it.id()))
                .toList();
    }

    @Override
    public List<SessionFact> sessionsBetween(Whose whose, Instant from, Instant to) {
        return sessions(whose, it -> it.startsWithin(from, to));
    }

    @Override
    public boolean anySession(String clinicId, Instant from, Instant to) {
        return !sessionsBetween(Whose.clinic(clinicId), from, to).isEmpty();
    }

    @Override
    public List<SessionFact> liveSessionsFrom(Whose whose, Instant from) {
        return sessions(whose, it -> it.status().live() && !it.start().isBefore(from));
    }

    @Override
    public List<Visit> visitsBetween(Whose whose, Instant from, Instant to) {
        return visits(sessionsBetween(whose, from, to));
    }

    @Override
    public List<Visit> visitsOfClients(String clinicId, Collection<String> clientIds, Instant from, Instant to) {
        return visits(sessions(clinicId, it -> clientIds.contains(it.clientId()) && it.startsWithin(from, to)));
    }

    private static List<Visit> visits(List<SessionFact> sessions) {
        return sessions.stream().map(SessionFact::visit).toList();
    }

    private List<SessionFact> sessions(Whose whose, Predicate<SessionFact> wanted) {
        return sessions(
                whose.clinicId(),
                wanted.and(it -> whose.wholeClinic() || it.practitionerId().equals(whose.practitionerId())));
    }

    @Override
    public List<Visit> visitsOfPlans(String clinicId, Collection<String> planIds) {
        return visits(sessions(
                clinicId, it -> it.plan() != null && planIds.contains(it.plan().id())));
    }

    List<SessionFact> sessions(String clinicId, Predicate<SessionFact> wanted) {
        return those(SessionFact.class)
                .filter(it -> it.clinicId().equals(clinicId))
                .filter(wanted)
                .sorted(SessionFact.BY_START)
                .toList();
    }

    @Override
    public Optional<SessionFact> newestSightingOf(String clinicId, String practitionerId) {
        return sessions(clinicId, it -> it.practitionerId().equals(practitionerId)).stream()
                .max(Comparator.comparing(it -> it.seen().practitionerVersion()));
    }

    @Override
    public Optional<SessionFact> newestSighting(String clinicId) {
        return sessions(clinicId, it -> true).stream()
                .max(Comparator.comparing(it -> it.seen().clinicVersion()));
    }

    @Override
    public List<PractitionerFact> practitioners(String clinicId) {
        return those(PractitionerFact.class)
                .filter(it -> it.clinicId().equals(clinicId))
                .toList();
    }

    @Override
    public Optional<PractitionerFact> practitioner(String clinicId, String id) {
        return practitioners(clinicId).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<ClientFact> clients(String clinicId, Collection<String> clientIds) {
        return those(ClientFact.class)
                .filter(it -> it.clinicId().equals(clinicId) && clientIds.contains(it.id()))
                .toList();
    }

    @Override
    public boolean anyErased(Collection<String> ids) {
        return those(ClientFact.class)
                .filter(client -> client.erasedAt() != null)
                .anyMatch(client -> ids.contains(client.id())
                        || those(SessionFact.class)
                                .anyMatch(it ->
                                        ids.contains(it.id()) && it.clientId().equals(client.id())));
    }

    @Override
    public Optional<ClinicFact> clinic(String clinicId) {
        return clinics().stream().filter(it -> it.id().equals(clinicId)).findFirst();
    }

    @Override
    public List<ClinicFact> clinics() {
        return those(ClinicFact.class).toList();
    }
}
