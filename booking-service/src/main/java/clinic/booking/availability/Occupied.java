package clinic.booking.availability;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import java.time.Instant;

/**
 * Time a booking takes up.
 *
 * @param end until when the client is
 * @param busyUntil until when practitioner and room are
 */
public record Occupied(
        String bookingId,
        PractitionerId practitionerId,
        RoomId roomId,
        ClientId clientId,
        Instant start,
        Instant end,
        Instant busyUntil) {}
