package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.Happening;
import clinic.booking.practice.Clinic;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A freed slot as whoever it is offered to sees it, or the booking it became.
 *
 * @param language the client's, a BCP 47 tag
 * @param other what the client would like to come before; null when there is nothing, or it is off
 */
public record OwnOffer(
        Booking booking,
        Clinic clinic,
        String practitioner,
        String language,
        @Nullable Other other) {

    /** A booking that stays as it is. @param page of its own */
    public record Other(Booking booking, String page) {}

    /** An answer is still waited for. */
    public boolean open() {
        return booking.status() == BookingStatus.HELD;
    }

    /** By the client; what others let go of, or time, is no answer. */
    public boolean declined() {
        return booking.status() == BookingStatus.EXPIRED && OwnBooking.wasJust(booking, Happening.EXPIRED);
    }

    /** Until when it can be accepted, exclusive. */
    public Instant expiresAt() {
        return Objects.requireNonNull(Objects.requireNonNull(booking.hold()).expiresAt());
    }
}
