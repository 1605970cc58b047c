package clinic.booking.appointment;

import java.time.Instant;

/** Who does something, and when. @param by name of the access key */
public record Act(String by, Instant at) {

    HistoryEntry entry(String what) {
        return new HistoryEntry(at, what, by);
    }
}
