package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.Visit;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What some visits add up to, for trends and comparisons. @param available minutes in which they could be made */
record Tally(List<Visit> visits, long available) {

    static Tally of(FactSheet facts, Week week, Subject subject) {
        ZoneId zone = facts.clinic().zone();
        return new Tally(
                facts.visits().stream()
                        .filter(it -> it.startsWithin(week.start(zone), week.end(zone)))
                        .toList(),
                Minutes.available(facts, week, subject));
    }

    int completed() {
        return completedOnes().size();
    }

    @Nullable
    Double utilisation() {
        return Ratio.of(completedOnes().stream().mapToLong(Visit::minutes).sum(), available);
    }

    @Nullable
    Double noShowRate() {
        long noShow = visits.stream()
                .filter(it -> it.status() == BookingStatus.NO_SHOW)
                .count();
        return Ratio.of(noShow, completed() + noShow);
    }

    @Nullable
    Double rebookingRate(History history) {
        return Ratio.of(completedOnes().stream().filter(history::rebooked).count(), completed());
    }

    @Nullable
    Double meanChange() {
        return Ratio.mean(changes());
    }

    /** Of pain, in every session where it was measured. */
    List<Integer> changes() {
        return completedOnes().stream()
                .flatMap(it -> Stream.ofNullable(it.outcome()))
                .map(Outcome::painChange)
                .toList();
    }

    private List<Visit> completedOnes() {
        return visits.stream().filter(Visit::completed).toList();
    }
}
