package clinic.booking.calendar;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingStatus;
import clinic.booking.appointment.HistoryEntry;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A booking as a calendar shows it. It says what, where and when, and nothing of the client: calendars are copied to
 * places the clinic knows nothing of.
 *
 * @param sequence rises with each change of time and with cancellation
 */
public record CalendarEntry(
        String bookingId,
        int sequence,
        Certainty certainty,
        Instant start,
        Instant end,
        Instant changedAt,
        String summary,
        String location) {

    /** Bookings that are or were appointments. */
    static final Set<BookingStatus> SHOWN = EnumSet.of(
            BookingStatus.REQUESTED,
            BookingStatus.CONFIRMED,
            BookingStatus.CHECKED_IN,
            BookingStatus.COMPLETED,
            BookingStatus.CANCELLED,
            BookingStatus.NO_SHOW);

    /** Whether it takes place. */
    public enum Certainty {
        TENTATIVE,
        CONFIRMED,
        CANCELLED;

        static Certainty of(BookingStatus status) {
            return switch (status) {
                case REQUESTED -> TENTATIVE;
                case CANCELLED -> CANCELLED;
                default -> CONFIRMED;
            };
        }
    }

    static CalendarEntry of(Booking booking, String location) {
        Certainty certainty = Certainty.of(booking.status());
        return new CalendarEntry(
                booking.key(),
                booking.scheduleRevision() + (certainty == Certainty.CANCELLED ? 1 : 0),
                certainty,
                booking.slot().start(),
                booking.slot().end(),
                changedAt(booking),
                booking.offer().name(),
                location);
    }

    private static Instant changedAt(Booking booking) {
        List<HistoryEntry> history = booking.history();
        return history.isEmpty()
                ? booking.slot().start()
                : history.get(history.size() - 1).at();
    }
}
