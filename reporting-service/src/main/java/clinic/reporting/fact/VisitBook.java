package clinic.reporting.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks up the visits that a report takes its trend or medians from, and as much of its clients' histories as tells what came before and whether more follows. Most of that lies within the trend and shortly after: only who is not
 * found there is looked for in all other years.
 */
record VisitBook(Facts facts, Whose whose, Outlook outlook) {

    List<Visit> visits(Collection<SessionFact> sessions) {
        Set<String> clients = sessions.stream()
                .filter(it -> it.completed() && it.startsWithin(outlook.compared(), outlook.end()))
                .map(SessionFact::clientId)
                .collect(Collectors.toSet());
        List<Visit> near = once(whose.wholeClinic() ? ofAll() : ofOne(clients));
        return once(Stream.of(near, earlier(near, clients), later(near, clients)));
    }

    /** All of the time itself, and as much of what follows as tells whether more does. */
    List<Visit> visits() {
        List<Visit> near = facts.visitsBetween(whose, outlook.start(), outlook.horizon());
        return once(Stream.of(near, later(near, Set.of())));
    }

    private Stream<List<Visit>> ofAll() {
        return Stream.of(facts.visitsBetween(whose, outlook.trend(), outlook.horizon()));
    }

    private Stream<List<Visit>> ofOne(Set<String> clients) {
        return Stream.of(
                facts.visitsBetween(whose, outlook.trend(), Facts.EVER_AFTER),
                facts.visitsOfClients(whose.clinicId(), clients, outlook.trend(), outlook.horizon()));
    }

    private List<Visit> earlier(List<Visit> near, Set<String> clients) {
        Set<String> known = clients(near, it -> it.completed() && it.start().isBefore(outlook.compared()));
        return facts.visitsOfClients(whose.clinicId(), without(clients, known), Facts.EVER_BEFORE, outlook.trend());
    }

    private List<Visit> later(List<Visit> near, Set<String> clients) {
        Set<String> asked = clients(near, it -> it.completed() && it.startsWithin(outlook.start(), outlook.end()));
        asked.addAll(clients);
        Set<String> known = clients(near, it -> it.kept() && !it.start().isBefore(outlook.end()));
        return facts.visitsOfClients(whose.clinicId(), without(asked, known), outlook.horizon(), Facts.EVER_AFTER);
    }

    private static List<Visit> once(Stream<List<Visit>> readings) {
        return Newest.of(readings, Visit::id, Visit::version, Visit.BY_START);
    }

    private static Set<String> clients(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream().filter(which).map(Visit::clientId).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> without(Set<String> asked, Set<String> known) {
        Set<String> rest = new HashSet<>(asked);
        rest.removeAll(known);
        return rest;
    }
}
