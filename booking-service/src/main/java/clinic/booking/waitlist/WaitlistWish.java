package clinic.booking.waitlist;

import clinic.booking.appointment.BookingId;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a client waits for.
 *
 * @param from of the session's start, {@code to} exclusive
 * @param earlierThan the booking of theirs they would like to come before; null when there is none in particular
 */
public record WaitlistWish(
        ClientId clientId,
        TreatmentId treatmentId,
        @Nullable PractitionerId practitionerId,
        Instant from,
        Instant to,
        @Nullable BookingId earlierThan) {}
