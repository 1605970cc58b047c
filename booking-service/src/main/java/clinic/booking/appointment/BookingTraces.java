package clinic.booking.appointment;

import clinic.booking.client.Client;
import java.util.List;

/** Which bookings there still are to be done with when a client is erased. */
public interface BookingTraces {

    /** Not over, offers among them, in the order of their start. */
    List<Booking> open(Client client);

    /** Some of those that may still tell of the client; none when that is done. */
    List<Booking> unredacted(Client client);
}
