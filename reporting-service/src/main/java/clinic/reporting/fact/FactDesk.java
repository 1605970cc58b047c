package clinic.reporting.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the facts of a stretch of time. */
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

    public Optional<PractitionerFact> practitioner(String clinicId, String id) {
        return facts.practitioners(clinicId).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .or(() -> facts.newestSightingOf(clinicId, id).map(PractitionerFact::seenIn));
    }

    public List<SessionFact> sessions(ClinicFact clinic, Instant from, Instant to) {
        return facts.sessionsBetween(clinic.id(), from, to);
    }

    /**
     * Sessions from {@code from} to {@code to}, live ones from {@code liveFrom} on, and every session of the clients whom
     * {@code traced} picks: whether they are new or came back shows only in their whole history.
     */
    public FactSheet sheet(
            ClinicFact clinic, Instant from, Instant to, Instant liveFrom, Predicate<SessionFact> traced) {
        List<SessionFact> within = facts.sessionsBetween(clinic.id(), from, to);
        List<SessionFact> live = facts.liveSessionsFrom(clinic.id(), liveFrom);
        List<SessionFact> all = answered(
                clinic,
                once(Stream.of(within, live, facts.sessionsOfClients(clinic.id(), clientIds(within, traced)))),
                session -> session.startsWithin(from, to));
        return new FactSheet(
                clinic,
                all,
                FactSheet.everyone(facts.practitioners(clinic.id()), all),
                FactSheet.unscreened(facts.clients(clinic.id(), clientIds(live, session -> true)), live));
    }

    /** What clients told afterwards lies apart, as it may be heard of before the session is. */
    private List<SessionFact> answered(ClinicFact clinic, List<SessionFact> sessions, Predicate<SessionFact> asked) {
        Set<String> measured = sessions.stream()
                .filter(session -> asked.test(session) && session.outcome() != null)
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

    /** A booking may have moved between two readings: its newer version counts. */
    private static List<SessionFact> once(Stream<List<SessionFact>> readings) {
        Map<String, SessionFact> newest = readings.flatMap(List::stream)
                .collect(Collectors.toMap(
                        SessionFact::id, it -> it, BinaryOperator.maxBy(Comparator.comparing(SessionFact::version))));
        return newest.values().stream().sorted(SessionFact.BY_START).toList();
    }

    private static Collection<String> clientIds(Collection<SessionFact> sessions, Predicate<SessionFact> traced) {
        return sessions.stream().filter(traced).map(SessionFact::clientId).collect(Collectors.toSet());
    }
}
