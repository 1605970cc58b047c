package clinic.booking.plan;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Completion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a client came with a plan.
 *
 * @param of sessions the plan has
 * @param nextReview number of the next session at which the plan is to be reviewed; null when none is left
 * @param outcome null before the first completed session
 */
public record Progress(
        int completed,
        int of,
        @Nullable Integer nextReview,
        @Nullable Outcome outcome) {

    /** Pain, 0 to 10, as the first completed session found it and the last one left it. */
    public record Outcome(int painFirst, int painLast) {}

    /** What the front desk may see. */
    public Progress withoutOutcome() {
        return new Progress(completed, of, nextReview, null);
    }

    /** @param bookings the plan's, in the order of their start */
    public static Progress of(Plan plan, List<Booking> bookings) {
        Reviews reviews = Reviews.of(bookings);
        List<Completion> done = bookings.stream()
                .map(Booking::completion)
                .filter(Objects::nonNull)
                .toList();
        Integer nextReview = bookings.stream()
                .filter(booking -> BookingStatus.LIVE.contains(booking.status()))
                .filter(reviews::dueAt)
                .map(booking -> plan.session(booking.id()).number())
                .findFirst()
                .orElse(null);
        Outcome outcome = done.isEmpty()
                ? null
                : new Outcome(
                        done.get(0).painBefore(), done.get(done.size() - 1).painAfter());
        return new Progress(done.size(), plan.sessions().size(), nextReview, outcome);
    }
}
