package clinic.reporting.week;

import clinic.events.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few figures of a week that are followed from week to week. */
record Vitals(
        int completed,
        int noShow,
        @Nullable Double utilisation,
        @Nullable Double noShowRate,
        @Nullable Double cancellationRate,
        int measured,
        @Nullable Double meanChange,
        List<Money> revenue) {

    static Vitals of(Tally tally) {
        return new Vitals(
                tally.completed(),
                tally.noShow(),
                tally.utilisation(),
                tally.noShowRate(),
                tally.cancellationRate(),
                tally.changes().size(),
                tally.meanChange(),
                tally.revenue());
    }

    /** If not, the clinic was closed, or the week is still ahead. */
    boolean tookPlace() {
        return completed + noShow > 0;
    }
}
