package clinic.reporting.week;

import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.SessionFact;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Working hours minus absences, scheduled length of completed sessions, and of live bookings in the two weeks after. */
public record Minutes(long available, long delivered, long bookedAhead) {

    private static final int WEEKS_AHEAD = 2;

    static Minutes of(FactSheet facts, Week week, Subject subject, List<SessionFact> completed) {
        return new Minutes(available(facts, week, subject), sum(completed), sum(ahead(facts, week, subject)));
    }

    /** The end of what {@code bookedAhead} looks at. */
    static Instant horizon(Week week, ZoneId zone) {
        return week.plus(WEEKS_AHEAD).end(zone);
    }

    static long available(FactSheet facts, Week week, Subject subject) {
        return facts.practitioners().stream()
                .filter(it -> subject.covers(it.id()))
                .mapToLong(it -> new WorkingTime(it, facts.clinic().zone()).availableMinutes(week))
                .sum();
    }

    private static List<SessionFact> ahead(FactSheet facts, Week week, Subject subject) {
        ZoneId zone = facts.clinic().zone();
        return facts.sessions().stream()
                .filter(subject::covers)
                .filter(it -> it.status().live() && it.startsWithin(week.end(zone), horizon(week, zone)))
                .toList();
    }

    private static long sum(List<SessionFact> sessions) {
        return sessions.stream().mapToLong(SessionFact::minutes).sum();
    }
}
