package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which bookings; null and empty mean any. @param from of the start, {@code to} exclusive */
public record BookingFilter(
        @Nullable ClientId clientId,
        @Nullable PractitionerId practitionerId,
        @Nullable RoomId roomId,
        Set<BookingStatus> statuses,
        @Nullable Instant from,
        @Nullable Instant to) {}
