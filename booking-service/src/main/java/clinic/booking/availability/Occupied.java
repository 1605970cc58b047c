package clinic.booking.availability;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Time a booking takes up.
 *
 * @param clientId null for a slot that is held for nobody yet
 * @param end until when the client is
 * @param busyUntil until when practitioner and room are
 */
public record Occupied(
        String bookingId,
        PractitionerId practitionerId,
        RoomId roomId,
        @Nullable ClientId clientId,
        Instant start,
        Instant end,
        Instant busyUntil) {}
