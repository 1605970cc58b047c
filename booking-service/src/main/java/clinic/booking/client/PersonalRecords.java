package clinic.booking.client;

import java.time.ZoneId;
import java.util.stream.Stream;

/** What a room keeps of clients. A room that keeps any has a bean of it, and is exported and erased with the others. */
public interface PersonalRecords {

    /** The member of an export they stand under; as stable as the name of a field. */
    String name();

    /** All that is kept of a client, oldest first, each a value to be written as JSON. Read bit by bit. */
    Stream<?> of(Client client, ZoneId zone);

    /**
     * Removes whatever tells who the client was or how they were; figures of nobody may stay. Called after every crash
     * again, and for a while after the erasure for what was written meanwhile: a room first looks what is left.
     *
     * @param client with nothing but the id
     */
    void erase(Client client);
}
