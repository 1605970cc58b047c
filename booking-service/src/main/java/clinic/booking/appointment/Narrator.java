package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.outbox.Change;

/** Tells what happens to a booking, with everyone it concerns as they are now. */
public class Narrator {

    private final Clients clients;
    private final Practices practices;

    public Narrator(Clients clients, Practices practices) {
        this.clients = clients;
        this.practices = practices;
    }

    Change<Booking> tell(Decision decision) {
        Booking booking = decision.after();
        Practice practice = practices.of(booking.clinicId());
        Client client = clients.get(booking.clinicId(), booking.clientId());
        return new Parties(client, practice.practitioner(booking.slot().practitionerId()), practice.clinic())
                .tell(decision);
    }
}
