package clinic.booking.history;

import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Completion;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session from before this software.
 *
 * @param status COMPLETED, NO_SHOW or CANCELLED
 * @param completion of a completed session
 * @param lateCancelled the client cancelled within the clinic's notice
 */
public record PastSession(
        ClientId clientId,
        PractitionerId practitionerId,
        RoomId roomId,
        TreatmentId treatmentId,
        Instant start,
        BookingStatus status,
        @Nullable Completion completion,
        boolean lateCancelled) {}
