package clinic.booking.history;

import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.PastBooking;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.platform.web.Replies;

/** Where sessions from before this software are taken in. */
public class HistoryDesk {

    private final Bookings bookings;
    private final Clients clients;
    private final Practices practices;

    public HistoryDesk(Bookings bookings, Clients clients, Practices practices) {
        this.bookings = bookings;
        this.clients = clients;
        this.practices = practices;
    }

    /** @throws clinic.platform.NotFound when the clinic does not have the client, practitioner or treatment */
    public void record(String clinicId, PastSession session) {
        Practice practice = practices.of(clinicId);
        PastBooking past = new PastBooking(
                clients.get(clinicId, session.clientId()),
                practice.practitioner(session.practitionerId()),
                practice.clinic(),
                practice.treatment(session.treatmentId()));
        bookings.add(
                past.at(
                        session.roomId(),
                        session.start(),
                        session.status(),
                        session.completion(),
                        session.lateCancelled()),
                Replies.none());
    }
}
