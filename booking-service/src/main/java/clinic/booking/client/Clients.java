package clinic.booking.client;

import clinic.platform.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clients of a clinic. */
public interface Clients {

    /** @throws NotFound when the clinic has no such client, or has one no more */
    Client get(String clinicId, ClientId id);

    /**
     * As {@link #get}, and one who is being erased or was, too.
     *
     * @throws NotFound when the clinic never had such a client
     */
    Client known(String clinicId, ClientId id);

    /** Clients of all clinics whose erasure is under way. @param after the last id of the part before */
    List<Client> leaving(@Nullable String after, int limit);

    /**
     * Clients in the order they were registered.
     *
     * @param query words that each begin or stand in a name, the email address or the phone number; null for all
     * @param after the last id of the part before
     */
    List<Client> list(String clinicId, @Nullable String query, @Nullable String after, int limit);
}
