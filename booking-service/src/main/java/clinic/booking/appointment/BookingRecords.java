package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Parts;
import clinic.booking.client.PersonalRecords;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;

/** A client's bookings, with their notes. */
public class BookingRecords implements PersonalRecords {

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
        return Parts.all((after, limit) -> bookings.list(client.clinicId(), all, after, limit), bookings::position)
                .map(booking -> BookingRecord.of(booking, zone));
    }

    @Override
    public void erase(Client client) {
        erasure.erase(client);
    }
}
