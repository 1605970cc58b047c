package clinic.booking.availability;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.CareCheck;
import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import java.time.Instant;
import java.util.List;

/** Random clinics that book on paper, which holds claims as the database does. */
final class PaperClinic {

    private PaperClinic() {}

    static ClinicAtWork open(RandomClinic clinic) {
        List<Booking> bookings = clinic.bookings.stream()
                .map(time -> ClinicAtWork.booked(clinic, time).after())
                .toList();
        return new ClinicAtWork(
                clinic,
                new PaperBookings(bookings, clinic.now),
                (clinicId, from, to, now) -> between(clinic, from, to),
                new AnyClients(),
                new NoFlags());
    }

    private static List<Occupied> between(RandomClinic clinic, Instant from, Instant to) {
        return clinic.bookings.stream()
                .filter(booking ->
                        booking.start().isBefore(to) && booking.busyUntil().isAfter(from))
                .toList();
    }

    /** Nobody has a caution. */
    private static final class NoFlags extends CareCheck {

        NoFlags() {
            super(null, null, null);
        }

        @Override
        public List<String> admit(String clinicId, ClientId clientId, String technique) {
            return List.of();
        }

        @Override
        public void lookAgain(Booking written, Act act) {}
    }

    private static final class AnyClients implements Clients {

        @Override
        public Client get(String clinicId, ClientId id) {
            return new Client(id, clinicId, 1, "A", "B", "a@example.org", null, "en", Client.Preferences.ALL);
        }

        @Override
        public Client known(String clinicId, ClientId id) {
            return get(clinicId, id);
        }

        @Override
        public List<Client> leaving(String after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Client> list(String clinicId, String query, String after, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}
