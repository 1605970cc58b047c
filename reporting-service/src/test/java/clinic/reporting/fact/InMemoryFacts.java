package clinic.reporting.fact;

import clinic.events.BookingEvent;
import clinic.events.ClientErased;
import clinic.events.ClientUpdated;
import clinic.events.OutcomeReported;
import clinic.events.PractitionerUpdated;
import clinic.events.SettingsUpdated;
import clinic.reporting.Told;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Facts in memory, for tests. */
public class InMemoryFacts implements Facts {

    final Map<String, SessionFact> sessions = new TreeMap<>();
    private final Map<String, PractitionerFact> practitioners = new TreeMap<>();
    final Map<String, ClientFact> clients = new TreeMap<>();
    private final Map<String, ClinicFact> clinics = new TreeMap<>();
    final Map<String, ResponseFact> responses = new TreeMap<>();

    public static InMemoryFacts of(Collection<Told> events) {
        InMemoryFacts facts = new InMemoryFacts();
        events.forEach(it -> take(facts, it));
        return facts;
    }

    /** All there is, to be compared with others'. */
    public List<Object> all() {
        return List.of(sessions, practitioners, clients, clinics, responses);
    }

    public static void take(Facts facts, Told told) {
        String clinicId = told.attributes().clinicId();
        if (told.event() instanceof BookingEvent event) {
            facts.keep(FactReader.session(clinicId, event));
        } else if (told.event() instanceof PractitionerUpdated event) {
            facts.keep(FactReader.practitioner(clinicId, event));
        } else if (told.event() instanceof ClientUpdated event) {
            facts.keep(FactReader.client(clinicId, event));
        } else if (told.event() instanceof ClientErased event) {
            facts.keep(FactReader.client(clinicId, told.attributes().time(), event));
        } else if (told.event() instanceof OutcomeReported event) {
            facts.keep(FactReader.response(clinicId, event));
        } else if (told.event() instanceof SettingsUpdated event) {
            facts.keep(FactReader.clinic(clinicId, event));
        }
    }

    @Override
    public void keep(SessionFact session) {
        sessions.merge(session.id(), session, (old, it) -> it.version() > old.version() ? it : old);
    }

    @Override
    public void keep(PractitionerFact practitioner) {
        practitioners.merge(practitioner.id(), practitioner, (old, it) -> it.version() > old.version() ? it : old);
    }

    @Override
    public void keep(ClientFact client) {
        clients.merge(client.id(), client, (old, it) -> it.version() > old.version() ? it : old);
    }

    @Override
    public void keep(ClinicFact clinic) {
        clinics.merge(clinic.id(), clinic, (old, it) -> it.version() > old.version() ? it : old);
    }

    @Override
    public void keep(ResponseFact response) {
        responses.merge(response.id(), response, (old, it) -> it.version() > old.version() ? it : old);
    }

    @Override
    public List<ResponseFact> responses(String clinicId, Collection<String> sessionIds) {
        return responses.values().stream()
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
        return sessions.values().stream()
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
        return practitioners.values().stream()
                .filter(it -> it.clinicId().equals(clinicId))
                .toList();
    }

    @Override
    public Optional<PractitionerFact> practitioner(String clinicId, String id) {
        return practitioners(clinicId).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<ClientFact> clients(String clinicId, Collection<String> clientIds) {
        return clients.values().stream()
                .filter(it -> it.clinicId().equals(clinicId) && clientIds.contains(it.id()))
                .toList();
    }

    @Override
    public boolean anyErased(Collection<String> ids) {
        return clients.values().stream()
                .filter(client -> client.erasedAt() != null)
                .anyMatch(client -> ids.contains(client.id())
                        || sessions.values().stream()
                                .anyMatch(it ->
                                        ids.contains(it.id()) && it.clientId().equals(client.id())));
    }

    @Override
    public Optional<ClinicFact> clinic(String clinicId) {
        return Optional.ofNullable(clinics.get(clinicId));
    }

    @Override
    public List<ClinicFact> clinics() {
        return List.copyOf(clinics.values());
    }
}
