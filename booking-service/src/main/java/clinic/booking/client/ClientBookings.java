package clinic.booking.client;

import java.time.Instant;
import java.util.List;

/** Bookings, as far as they stand in the way of an erasure. */
public interface ClientBookings {

    /** Ids of those still to take place after this, or under way. */
    List<String> ahead(Client client, Instant now);

    /** Calls off, for the clinic, whatever is not over, and tells of it. What is called off already stays as it is. */
    void callOff(Client client);
}
