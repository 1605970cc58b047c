package clinic.booking.appointment;

import clinic.booking.availability.Wish;
import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Treatment;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session that needs a practitioner and a room.
 *
 * @param clientId null when a slot is held for nobody yet
 * @param practitionerId null for whoever has least to do
 * @param own the booking that is to be moved, which is not in its own way; null for a new one
 */
record Need(
        @Nullable ClientId clientId,
        Treatment treatment,
        Instant start,
        Instant end,
        int turnoverMinutes,
        @Nullable PractitionerId practitionerId,
        @Nullable Booking own) {

    static Need of(BookingWish wish, Treatment treatment) {
        return new Need(
                wish.clientId(),
                treatment,
                wish.start(),
                treatment.endOf(wish.start()),
                treatment.turnoverMinutes(),
                wish.practitionerId(),
                null);
    }

    static Need of(HoldWish wish, Treatment treatment) {
        return new Need(
                null,
                treatment,
                wish.start(),
                treatment.endOf(wish.start()),
                treatment.turnoverMinutes(),
                wish.practitionerId(),
                null);
    }

    static Need of(Session session) {
        Treatment treatment = session.treatment();
        return new Need(
                session.client().id(),
                treatment,
                session.start(),
                treatment.endOf(session.start()),
                treatment.turnoverMinutes(),
                session.practitionerId(),
                null);
    }

    /** The same session, as long as it was booked, at another time. */
    static Need moving(Booking booking, Treatment treatment, Instant start, @Nullable PractitionerId practitionerId) {
        return new Need(
                booking.clientId(),
                treatment,
                start,
                start.plus(booking.slot().length()),
                booking.slot().turnoverMinutes(),
                practitionerId == null ? booking.slot().practitionerId() : practitionerId,
                booking);
    }

    Instant busyUntil() {
        return end.plus(Duration.ofMinutes(turnoverMinutes));
    }

    boolean isOwn(String bookingId) {
        return own != null && own.key().equals(bookingId);
    }

    Wish wish() {
        return Wish.forTreatment(treatment.id(), practitionerId, clientId);
    }
}
