package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.PersonalRecords;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A client's bookings, with their notes. */
public class BookingRecords implements PersonalRecords {

    private static final int PART = 100;

    private final Bookings bookings;
    private final BookingErasure erasure;

    public BookingRecords(Bookings bookings, BookingErasure erasure) {
        this.bookings = bookings;
        this.erasure = erasure;
    }

    @Override
    public String name() {
        return "bookings";
    }

    @Override
    public Stream<BookingRecord> of(Client client, ZoneId zone) {
        BookingFilter all = new BookingFilter(client.id(), null, null, Set.of(), null, null);
        return Stream.iterate(
                        bookings.list(client.clinicId(), all, null, PART),
                        part -> !part.isEmpty(),
                        part -> bookings.list(client.clinicId(), all, bookings.position(last(part)), PART))
                .flatMap(List::stream)
                .map(booking -> BookingRecord.of(booking, zone));
    }

    @Override
    public void erase(Client client) {
        erasure.erase(client);
    }

    private static Booking last(List<Booking> part) {
        return part.get(part.size() - 1);
    }
}
