package clinic.booking.appointment.web;

import clinic.booking.appointment.Booking;
import clinic.booking.practice.Practices;
import clinic.platform.access.Caller;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** How a caller sees bookings. */
@Component
class BookingViews {

    private final Practices practices;

    BookingViews(Practices practices) {
        this.practices = practices;
    }

    Function<Booking, BookingJson> of(Caller caller) {
        ZoneId zone = zone(caller);
        return booking -> BookingJson.of(booking, zone);
    }

    ZoneId zone(Caller caller) {
        return practices.of(caller.clinicId()).clinic().timeZone();
    }
}
