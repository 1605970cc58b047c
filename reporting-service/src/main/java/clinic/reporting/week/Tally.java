package clinic.reporting.week;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.Outcome;
import clinic.reporting.fact.Visit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the visits of a week add up to, for trends and comparisons. @param available minutes in which they could be made */
record Tally(List<Visit> visits, long available) {

    static Tally of(FactSheet facts, Week week, Subject subject) {
        ZoneId zone = facts.clinic().zone();
        Instant start = week.start(zone);
        Instant end = week.end(zone);
        return new Tally(
                facts.visits().stream()
                        .filter(it -> it.startsWithin(start, end))
                        .toList(),
                Minutes.available(facts, week, subject));
    }

    int completed() {
        return count(Visit::completed);
    }

    int noShow() {
        return count(it -> it.status() == BookingStatus.NO_SHOW);
    }

    @Nullable
    Double utilisation() {
        return Ratio.of(those(Visit::completed).mapToLong(Visit::minutes).sum(), available);
    }

    @Nullable
    Double noShowRate() {
        return Ratio.of(noShow(), completed() + noShow());
    }

    @Nullable
    Double cancellationRate() {
        int cancelled = count(it -> it.everConfirmed() && it.status() == BookingStatus.CANCELLED);
        return Ratio.of(cancelled, count(Visit::everConfirmed));
    }

    @Nullable
    Double rebookingRate(History history) {
        return Ratio.of(those(Visit::completed).filter(history::rebooked).count(), completed());
    }

    List<Money> revenue() {
        return Takings.sum(those(Visit::completed).map(Visit::price));
    }

    /** Of pain, in every session where it was measured. */
    List<Integer> changes() {
        return those(Visit::completed)
                .flatMap(it -> Stream.ofNullable(it.outcome()))
                .map(Outcome::painChange)
                .toList();
    }

    @Nullable
    Double meanChange() {
        return Ratio.mean(changes());
    }

    /** Whether something is still to take place. */
    boolean open() {
        return count(it -> it.status().live()) > 0;
    }

    private int count(Predicate<Visit> which) {
        return Math.toIntExact(those(which).count());
    }

    private Stream<Visit> those(Predicate<Visit> which) {
        return visits.stream().filter(which);
    }
}
