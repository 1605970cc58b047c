package clinic.booking.availability;

import java.time.Instant;
import java.util.List;

/** What is taken. */
public interface Diary {

    /** What overlaps a time, of all practitioners, rooms and clients. @param now when holds that have lapsed count no more */
    List<Occupied> between(String clinicId, Instant from, Instant to, Instant now);
}
