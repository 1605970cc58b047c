package clinic.booking.practice;

import java.time.Instant;
import java.util.List;

/** What a practitioner has promised: live bookings. */
public interface Commitments {

    /** Ids of the bookings that overlap a time, in their order. */
    List<String> between(String clinicId, PractitionerId practitionerId, Instant from, Instant to);
}
