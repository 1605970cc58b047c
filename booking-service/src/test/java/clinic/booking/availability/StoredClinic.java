package clinic.booking.availability;

import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingFilter;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Collision;
import clinic.booking.client.Client;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.practice.PractitionerId;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Change;
import clinic.platform.web.Replies;
import java.util.List;
import java.util.Set;

/** A random clinic whose bookings lie in the database: of those made up by chance, the ones that went in. */
final class StoredClinic {

    private static final int ALL = 1_000;

    private final RandomClinic clinic;
    private final Database database;
    private final ClinicAtWork atWork;

    /** What the service keeps it with. */
    record Database(Bookings bookings, Diary diary, Clients clients, AggregateStore<Client> registry, CareCheck care) {}

    private StoredClinic(RandomClinic clinic, Database database) {
        this.clinic = clinic;
        this.database = database;
        this.atWork =
                new ClinicAtWork(clinic, database.bookings(), database.diary(), database.clients(), database.care());
    }

    static StoredClinic open(RandomClinic clinic, Database database) {
        StoredClinic stored = new StoredClinic(clinic, database);
        clinic.clients.forEach(stored::register);
        clinic.bookings.removeIf(time -> !stored.takes(time));
        return stored;
    }

    List<FreeSlot> offered() {
        return atWork.offered();
    }

    /** What there is to offer, given all that is booked by now. */
    Set<String> searched() {
        clinic.bookings.clear();
        database.bookings()
                .list(clinic.clinicId, new BookingFilter(null, null, null, Set.of(), null, null), null, ALL)
                .forEach(booking -> clinic.bookings.add(occupied(booking)));
        return MinuteByMinute.search(clinic);
    }

    /** For the client it was offered to, else for somebody new. */
    void book(FreeSlot slot) {
        ClientId client = clinic.client == null ? register(ClientId.next()) : clinic.client;
        atWork.book(slot, PractitionerId.of(slot.practitionerId()), client);
    }

    private boolean takes(Occupied time) {
        try {
            database.bookings().add(ClinicAtWork.booked(clinic, time).untold(), Replies.none());
            return true;
        } catch (Collision overlaps) {
            return false;
        }
    }

    private ClientId register(ClientId id) {
        Client client =
                new Client(id, clinic.clinicId, 1, "A", "B", "a@example.org", null, "en", Client.Preferences.ALL);
        var unused = database.registry().insert(new Change<>(client, null, clinic.now), Replies.none());
        return id;
    }

    private static Occupied occupied(Booking booking) {
        var slot = booking.slot();
        return new Occupied(
                booking.key(),
                slot.practitionerId(),
                slot.roomId(),
                booking.clientId(),
                slot.start(),
                slot.end(),
                slot.busyUntil());
    }
}
