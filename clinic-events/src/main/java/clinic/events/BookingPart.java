package clinic.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking's public state.
 *
 * @param id UUID of the booking
 * @param version rises with every change of the booking, from 1
 * @param treatmentName as the clinic calls it, for people to read
 * @param technique code of the technique booked, for example {@code deep-tissue}
 * @param areas treated areas, for example {@code LOWER_BACK}; empty until the session is completed
 * @param end after {@code start}, turnover not included
 * @param scheduleRevision 0 at first, raised by each rescheduling; the SEQUENCE of its calendar entry
 * @param confirmedAt when it was first confirmed; null as long as it never was
 * @param lateCancelled the client cancelled within the clinic's notice
 * @param imported came from a history import: counts in figures, never causes an email
 */
public record BookingPart(
        String id,
        long version,
        BookingStatus status,
        String roomId,
        String treatmentId,
        String treatmentName,
        String technique,
        List<String> areas,
        Instant start,
        Instant end,
        Money price,
        @Nullable PlanPart plan,
        int scheduleRevision,
        @Nullable Instant confirmedAt,
        boolean lateCancelled,
        boolean imported) {}
