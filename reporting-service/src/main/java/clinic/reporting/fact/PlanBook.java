package clinic.reporting.fact;

import clinic.events.PlanPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up the courses of those treatment plans that have a visit in a report's sight. */
record PlanBook(Facts facts, Whose whose, Outlook outlook) {

    /** @param visits among them all that are the subject's in the trend and since */
    List<Visit> visits(List<Visit> visits, List<SessionFact> live) {
        Set<String> theirs = plans(Stream.concat(
                visits.stream().filter(whose::covers), live.stream().map(SessionFact::visit)));
        List<Visit> courses = facts.visitsOfPlans(whose.clinicId(), theirs);
        Set<String> seen = plans(courses.stream().filter(this::inSight));
        return courses.stream()
                .filter(visit ->
                        visit.plan() != null && seen.contains(visit.plan().id()))
                .toList();
    }

    private boolean inSight(Visit visit) {
        return visit.startsWithin(outlook.trend(), outlook.horizon())
                || visit.status().live() && !visit.start().isBefore(outlook.start());
    }

    private static Set<String> plans(Stream<Visit> visits) {
        return visits.flatMap(visit -> Stream.ofNullable(visit.plan()))
                .map(PlanPart::id)
                .collect(Collectors.toSet());
    }
}
