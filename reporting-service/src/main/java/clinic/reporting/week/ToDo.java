package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.SessionFact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the owner, seen from a week: in its live bookings and all later ones. */
public record ToDo(What what, long count) {

    /** Kinds of things to do. */
    public enum What {
        BOOKING_AWAITING_CONFIRMATION,
        PLAN_REVIEW_DUE,
        UNSCREENED_CLIENT,
        CERTIFICATION_ENDING
    }

    private static final int CERTIFICATION_DAYS = 60;

    static List<ToDo> of(FactSheet facts, Week week, Subject subject) {
        List<SessionFact> live = facts.sessions().stream()
                .filter(it -> subject.covers(it) && it.status().live())
                .filter(it -> !it.start().isBefore(week.start(facts.clinic().zone())))
                .toList();
        return Stream.of(
                        new ToDo(What.BOOKING_AWAITING_CONFIRMATION, requested(live)),
                        new ToDo(What.PLAN_REVIEW_DUE, plansToReview(live)),
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

    private static long plansToReview(List<SessionFact> live) {
        return live.stream()
                .flatMap(it -> Stream.ofNullable(it.planToReview()))
                .distinct()
                .count();
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
