package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.events.BookingEvent;
import clinic.platform.outbox.AggregateStore;
import clinic.platform.outbox.Told;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells once more what was told of bookings last, with everyone they concern as they are now. */
public class Retelling {

    private final AggregateStore<Client> clients;
    private final Practices practices;

    public Retelling(AggregateStore<Client> clients, Practices practices) {
        this.clients = clients;
        this.practices = practices;
    }

    /** @param bookings one clinic's, at least one */
    public List<BookingEvent> of(List<Told<Booking>> bookings) {
        String clinicId = bookings.get(0).state().clinicId();
        Practice practice = practices.of(clinicId);
        Map<String, Client> guests = guests(clinicId, bookings);
        return bookings.stream().map(told -> event(told, practice, guests)).toList();
    }

    private Map<String, Client> guests(String clinicId, List<Told<Booking>> bookings) {
        Set<String> ids = bookings.stream()
                .map(told -> told.state().clientId().toString())
                .collect(Collectors.toSet());
        return clients.findAll(clinicId, ids).stream().collect(Collectors.toMap(Client::key, client -> client));
    }

    private static BookingEvent event(Told<Booking> told, Practice practice, Map<String, Client> guests) {
        Booking booking = told.state();
        Client client = Objects.requireNonNull(guests.get(booking.clientId().toString()));
        return new Parties(client, practice.practitioner(booking.slot().practitionerId()), practice.clinic())
                .event(
                        booking,
                        Happening.toldBy(told.attributes().type()),
                        told.attributes().sequence());
    }
}
