package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.events.PlanPart;
import clinic.reporting.fact.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a treatment plan went so far. @param visits all it ever had, by start */
record PlanCourse(List<Visit> visits) {

    private static final int REVIEWED_EVERY = 4;

    static List<PlanCourse> of(List<Visit> visits) {
        Map<String, List<Visit>> byPlan =
                visits.stream().filter(it -> it.plan() != null).collect(Collectors.groupingBy(it -> plan(it).id()));
        return byPlan.values().stream().map(PlanCourse::new).toList();
    }

    /**
     * The next session from then on, and the last one held since, as far as the plan is to be reviewed at them: as
     * booking-service tells it, at every fourth that is not missed, and at the last.
     */
    Stream<Visit> reviews(Instant from) {
        return Stream.concat(ahead(from).stream(), lastHeld().filter(it -> since(it, from)).stream())
                .filter(this::toReviewAt);
    }

    private boolean toReviewAt(Visit session) {
        List<Visit> kept = visits.stream().filter(it -> !missed(it)).toList();
        int number = kept.indexOf(session) + 1;
        return number % REVIEWED_EVERY == 0 || number == kept.size();
    }

    /** The last session of a plan that still has some left, but none booked any more. */
    Optional<Visit> abandonedAfter(Instant from) {
        long held = visits.stream().filter(Visit::completed).count();
        return lastHeld().filter(it -> plan(it).of() > held && ahead(from).isEmpty());
    }

    private Optional<Visit> lastHeld() {
        return visits.stream().filter(Visit::completed).reduce((earlier, later) -> later);
    }

    private Optional<Visit> ahead(Instant from) {
        return visits.stream()
                .filter(it -> it.status().live() && since(it, from))
                .findFirst();
    }

    private static boolean missed(Visit session) {
        return session.status() == BookingStatus.CANCELLED || session.status() == BookingStatus.NO_SHOW;
    }

    static boolean since(Visit session, Instant from) {
        return !session.start().isBefore(from);
    }

    private static PlanPart plan(Visit session) {
        return Objects.requireNonNull(session.plan());
    }
}
