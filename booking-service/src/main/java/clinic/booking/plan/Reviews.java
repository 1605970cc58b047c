package clinic.booking.plan;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** At which sessions a plan is to be reviewed: every fourth that was held or is to be, and the last. */
public record Reviews(Set<BookingId> sessions) {

    private static final int EVERY = 4;
    private static final Set<BookingStatus> MISSED = EnumSet.of(BookingStatus.CANCELLED, BookingStatus.NO_SHOW);

    /** @param bookings the plan's, in the order of their start; one that is missed pushes no review further away */
    public static Reviews of(List<Booking> bookings) {
        List<BookingId> held = bookings.stream()
                .filter(booking -> !MISSED.contains(booking.status()))
                .map(Booking::id)
                .toList();
        return new Reviews(IntStream.rangeClosed(1, held.size())
                .filter(n -> n % EVERY == 0 || n == held.size())
                .mapToObj(n -> held.get(n - 1))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean dueAt(Booking booking) {
        return sessions.contains(booking.id());
    }
}
