package clinic.booking.client;

import clinic.platform.Refusal;
import java.util.List;
import java.util.Map;

/** A client who is booked cannot be erased, unless the bookings may be called off. */
public class BookingAhead extends Refusal {

    BookingAhead(List<String> bookings) {
        super(
                409,
                "booking-ahead",
                "The client is booked; the bookings would have to be cancelled.",
                Map.of("bookings", bookings));
    }
}
