package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import clinic.booking.intake.BookingsAhead;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds back what a client has booked until a practitioner has decided. */
public class HeldBack implements BookingsAhead {

    private static final int BATCH = 100;

    private final Bookings bookings;
    private final CareCheck care;

    public HeldBack(Bookings bookings, CareCheck care) {
        this.bookings = bookings;
        this.care = care;
    }

    @Override
    public List<String> confirmed(String clinicId, ClientId clientId, Instant now) {
        return ahead(clinicId, clientId, now).stream().map(Booking::key).toList();
    }

    @Override
    public List<String> holdBack(String clinicId, ClientId clientId, String by, Instant now) {
        Act act = new Act(by, now);
        return ahead(clinicId, clientId, now).stream()
                .filter(booking -> care.lookForRedFlag(booking, act))
                .map(Booking::key)
                .toList();
    }

    private List<Booking> ahead(String clinicId, ClientId clientId, Instant now) {
        BookingFilter filter =
                new BookingFilter(clientId, null, null, Set.of(BookingStatus.CONFIRMED), now.plusMillis(1), null);
        List<Booking> ahead = new ArrayList<>();
        List<Booking> part;
        @Nullable String after = null;
        do {
            part = bookings.list(clinicId, filter, after, BATCH);
            ahead.addAll(part);
            after = ahead.isEmpty() ? null : bookings.position(ahead.get(ahead.size() - 1));
        } while (part.size() == BATCH);
        return ahead;
    }
}
