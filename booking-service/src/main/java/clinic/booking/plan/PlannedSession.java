package clinic.booking.plan;

import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.PlanId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A session of a plan. @param start as planned; where it went from there, its booking knows */
public record PlannedSession(BookingId bookingId, Instant start) {

    static List<PlannedSession> of(PlanId plan, List<Instant> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(n -> new PlannedSession(BookingId.of(plan, n + 1), starts.get(n)))
                .toList();
    }

    PlannedSession at(Instant otherStart) {
        return new PlannedSession(bookingId, otherStart);
    }
}
