package clinic.notification;

import clinic.events.BookingPart;
import clinic.events.BookingStatus;
import clinic.events.Money;
import clinic.events.PlanPart;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The treatment that everybody books here. */
final class Massage {

    private Massage() {}

    static BookingPart booked(
            String id,
            long version,
            BookingStatus status,
            Instant start,
            PlanPart plan,
            int revision,
            Instant confirmedAt,
            boolean imported) {
        return new BookingPart(
                id,
                version,
                status,
                "r1",
                "t1",
                "Deep tissue massage",
                "deep-tissue",
                List.of(),
                start,
                start.plus(Duration.ofMinutes(60)),
                new Money("85.00", "EUR"),
                plan,
                revision,
                confirmedAt,
                false,
                imported);
    }
}
