package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.SessionFact;
import clinic.reporting.fact.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What waits for the owner, seen from a week: in its live bookings and all later ones, as they are known now. */
public record ToDo(What what, long count) {

    /** Kinds of things to do. */
    public enum What {
        /** Or a practitioner's clearance of the client, until which a booking is only requested too. */
        BOOKING_AWAITING_CONFIRMATION,
        /** The plan's next session is one at which to review it, or the last one held was, in this week or since. */
        PLAN_REVIEW_DUE,
        /** Begun, last continued within the trend, sessions left by plan, and none of them booked. */
        PLAN_ABANDONED,
        UNSCREENED_CLIENT,
        /** Within 60 days from the week's end, or ended before. */
        CERTIFICATION_ENDING
    }

    private static final int CERTIFICATION_DAYS = 60;

    static List<ToDo> of(FactSheet facts, Week week, Subject subject) {
        ZoneId zone = facts.clinic().zone();
        Instant start = week.start(zone);
        Instant trend = WeekReport.trend(week).get(0).start(zone);
        List<SessionFact> live = facts.sessions().stream()
                .filter(it -> subject.covers(it) && it.status().live())
                .filter(it -> !it.start().isBefore(start))
                .toList();
        return Stream.of(
                        new ToDo(What.BOOKING_AWAITING_CONFIRMATION, requested(live)),
                        new ToDo(What.PLAN_REVIEW_DUE, plans(facts, subject, it -> it.reviews(start))),
                        new ToDo(What.PLAN_ABANDONED, plans(facts, subject, it -> abandoned(it, start, trend))),
                        new ToDo(What.UNSCREENED_CLIENT, unscreened(facts, live)),
                        new ToDo(What.CERTIFICATION_ENDING, certificationsEnding(facts, week, subject)))
                .filter(it -> it.count > 0)
                .toList();
    }

    private static long requested(List<SessionFact> live) {
        return live.stream()
                .filter(it -> it.status() == BookingStatus.REQUESTED)
                .count();
    }

    /** Plans with such a session by this practitioner. */
    private static long plans(FactSheet facts, Subject subject, Function<PlanCourse, Stream<Visit>> which) {
        return PlanCourse.of(facts.planned()).stream()
                .filter(it -> which.apply(it).anyMatch(visit -> subject.covers(visit.practitionerId())))
                .count();
    }

    private static Stream<Visit> abandoned(PlanCourse plan, Instant start, Instant since) {
        return plan.abandonedAfter(start).stream().filter(it -> PlanCourse.since(it, since));
    }

    private static long unscreened(FactSheet facts, List<SessionFact> live) {
        return live.stream()
                .map(SessionFact::clientId)
                .filter(facts.unscreened()::contains)
                .distinct()
                .count();
    }

    private static long certificationsEnding(FactSheet facts, Week week, Subject subject) {
        LocalDate soon = week.to().plusDays(CERTIFICATION_DAYS);
        return facts.practitioners().stream()
                .filter(it -> it.active() && subject.covers(it.id()))
                .flatMap(it -> Stream.ofNullable(it.certifiedUntil()))
                .filter(until -> !until.isAfter(soon))
                .count();
    }
}
