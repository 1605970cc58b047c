package clinic.booking.appointment;

import java.time.Instant;

/** Who does something, and when. @param by name of the access key */
public record Act(String by, Instant at) {

    private static final String SERVICE = "booking-service";

    /** What is done because its time has come. */
    public static Act ofTheService(Instant at) {
        return new Act(SERVICE, at);
    }

    HistoryEntry entry(String what) {
        return new HistoryEntry(at, what, by);
    }
}
