package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.practice.Policy;
import java.time.Instant;

/** What a client may still do about a booking. */
public enum Leeway {
    /** Cancel or move it. */
    CHANGE,
    /** Call the clinic: the session is too close. */
    CALL,
    /** Nothing: it is over, has begun or was called off. */
    NONE;

    static Leeway of(Booking booking, Policy policy, Instant now) {
        BookingStatus status = booking.status();
        boolean ahead = booking.slot().start().isAfter(now);
        if (!ahead || status != BookingStatus.CONFIRMED && status != BookingStatus.REQUESTED) {
            return NONE;
        }
        return policy.late(now, booking.slot().start()) ? CALL : CHANGE;
    }
}
