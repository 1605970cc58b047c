package clinic.booking.intake;

import clinic.booking.client.ClientId;
import java.time.Instant;
import java.util.List;

/** What a client has booked, to be held back when a red flag shows. */
public interface BookingsAhead {

    /** Confirmed bookings that start later. */
    List<String> confirmed(String clinicId, ClientId clientId, Instant now);

    /** Puts them back to a practitioner's decision; those that went elsewhere meanwhile stay there. Done twice it is done once. */
    List<String> holdBack(String clinicId, ClientId clientId, String by, Instant now);
}
