package clinic.reporting.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the facts of a report. */
public class FactDesk {

    private final Facts facts;

    public FactDesk(Facts facts) {
        this.facts = facts;
    }

    public ClinicFact clinic(String clinicId) {
        return facts.clinic(clinicId)
                .or(() -> facts.newestSighting(clinicId).map(ClinicFact::seenIn))
                .orElseGet(() -> ClinicFact.unknown(clinicId));
    }

    public List<ClinicFact> clinics() {
        return facts.clinics();
    }

    public List<PractitionerFact> practitioners(String clinicId) {
        return facts.practitioners(clinicId);
    }

    public Optional<PractitionerFact> practitioner(String clinicId, String id) {
        return facts.practitioner(clinicId, id)
                .or(() -> facts.newestSightingOf(clinicId, id).map(PractitionerFact::seenIn));
    }

    public boolean anySession(ClinicFact clinic, Instant from, Instant to) {
        return facts.anySession(clinic.id(), from, to);
    }

    /** The sessions of the time and of that before it, those still to take place, and what they are seen against. */
    public FactSheet sheet(ClinicFact clinic, Whose whose, Outlook outlook) {
        List<SessionFact> live = facts.liveSessionsFrom(whose, outlook.start());
        List<SessionFact> sessions = Newest.of(
                Stream.of(facts.sessionsBetween(whose, outlook.compared(), outlook.end()), live),
                SessionFact::id,
                SessionFact::version,
                SessionFact.BY_START);
        Set<String> awaited = live.stream().map(SessionFact::clientId).collect(Collectors.toSet());
        List<Visit> visits = new VisitBook(facts, whose, outlook).visits(sessions);
        return new FactSheet(
                clinic,
                answered(clinic, sessions),
                visits,
                new PlanBook(facts, whose, outlook).visits(visits, live),
                FactSheet.everyone(practitioners(whose), sessions),
                FactSheet.unscreened(facts.clients(clinic.id(), awaited), live));
    }

    private List<PractitionerFact> practitioners(Whose whose) {
        String id = whose.practitionerId();
        return id == null
                ? facts.practitioners(whose.clinicId())
                : facts.practitioner(whose.clinicId(), id).stream().toList();
    }

    /** Everybody's visits of the time, with what tells whether clients come back, and none of their sessions. */
    public FactSheet visits(ClinicFact clinic, Outlook outlook) {
        return new FactSheet(
                clinic,
                List.of(),
                new VisitBook(facts, Whose.clinic(clinic.id()), outlook).visits(),
                List.of(),
                facts.practitioners(clinic.id()),
                Set.of());
    }

    /** What clients told afterwards lies apart, as it may be heard of before the session is. */
    private List<SessionFact> answered(ClinicFact clinic, List<SessionFact> sessions) {
        Set<String> measured = sessions.stream()
                .filter(session -> session.outcome() != null)
                .map(SessionFact::id)
                .collect(Collectors.toSet());
        Map<String, ResponseFact> responses = facts.responses(clinic.id(), measured).stream()
                .collect(Collectors.toMap(ResponseFact::id, response -> response));
        return sessions.stream()
                .map(session -> Optional.ofNullable(responses.get(session.id()))
                        .map(session::answeredWith)
                        .orElse(session))
                .toList();
    }
}
