package clinic.booking.availability;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingWish;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Offer;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.Slot;
import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Treatment;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Replies;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A random clinic at work: what it offers, and its reception, which books on paper that holds claims as the database does. */
final class PaperClinic {

    private static final Caller DESK = new Caller("main", "desk", Role.FRONT_DESK);

    private final RandomClinic clinic;
    private final Treatment treatment;
    private final Availability availability;
    private final Reception reception;

    PaperClinic(RandomClinic clinic) {
        this.clinic = clinic;
        this.treatment = clinic.practice.treatments().get(0);
        Clock clock = Clock.fixed(clinic.now, ZoneOffset.UTC);
        Practices practices = new KnownPractice(clinic.practice);
        this.availability = new Availability(practices, this::between, clock);
        PaperBookings bookings =
                new PaperBookings(clinic.bookings.stream().map(this::booked).toList(), clinic.now);
        this.reception = new Reception(
                bookings,
                new AnyClients(),
                practices,
                new Allocation(this::between, availability),
                new NoFlags(),
                clock);
    }

    List<FreeSlot> offered() {
        return availability.search("main", clinic.wish, slot -> true, Integer.MAX_VALUE);
    }

    /** Books it and forgets it again. */
    void book(FreeSlot slot, PractitionerId practitioner) {
        ClientId client = clinic.client == null ? ClientId.next() : clinic.client;
        BookingWish wish = new BookingWish(
                client, treatment.id(), practitioner, slot.start().toInstant());
        reception.book(DESK, wish, Replies.none());
    }

    private List<Occupied> between(String clinicId, Instant from, Instant to, Instant now) {
        return clinic.bookings.stream()
                .filter(booking ->
                        booking.start().isBefore(to) && booking.busyUntil().isAfter(from))
                .toList();
    }

    private Booking booked(Occupied time) {
        int turnover = (int) Duration.between(time.end(), time.busyUntil()).toMinutes();
        Slot slot = new Slot(time.practitionerId(), time.roomId(), time.start(), time.end(), turnover);
        Act act = new Act("desk", clinic.now);
        return Booking.book(BookingId.next(), "main", time.clientId(), slot, Offer.of(treatment), List.of(), act)
                .after();
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

    private static final class KnownPractice extends Practices {

        private final Practice practice;

        KnownPractice(Practice practice) {
            super(null, null, null, null);
            this.practice = practice;
        }

        @Override
        public Practice of(String clinicId) {
            return practice;
        }
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
