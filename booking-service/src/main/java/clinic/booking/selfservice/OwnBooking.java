package clinic.booking.selfservice;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.Happening;
import clinic.booking.appointment.HistoryEntry;
import clinic.booking.practice.Clinic;
import java.util.List;

/**
 * A booking as its client sees it.
 *
 * @param language the client's, a BCP 47 tag
 */
public record OwnBooking(Booking booking, Clinic clinic, String practitioner, String language, Leeway leeway) {

    /** Who did what is done here, as histories name it. */
    public static final String BY = "client";

    /** Whether this is the last thing that happened, and the client's own doing. */
    public boolean wasJust(Happening happening) {
        return wasJust(booking, happening);
    }

    static boolean wasJust(Booking booking, Happening happening) {
        List<HistoryEntry> history = booking.history();
        HistoryEntry last = history.isEmpty() ? null : history.get(history.size() - 1);
        return last != null && last.by().equals(BY) && last.what().equals(happening.name());
    }
}
