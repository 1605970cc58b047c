package clinic.reporting.fact;

import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Of a booking's newest version only what is asked where many are looked at. */
public record Visit(
        String id,
        long version,
        String clientId,
        String practitionerId,
        BookingStatus status,
        Instant start,
        Instant end,
        Money price,
        @Nullable PlanPart plan,
        boolean everConfirmed,
        @Nullable Outcome outcome) {

    public static final Comparator<Visit> BY_START =
            Comparator.comparing(Visit::start).thenComparing(Visit::id);

    public boolean completed() {
        return status == BookingStatus.COMPLETED;
    }

    /** It took place, or still may. */
    public boolean kept() {
        return completed() || status.live();
    }

    public boolean startsWithin(Instant from, Instant to) {
        return !start.isBefore(from) && start.isBefore(to);
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
