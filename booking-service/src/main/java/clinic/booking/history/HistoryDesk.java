package clinic.booking.history;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.Offer;
import clinic.booking.appointment.PastBooking;
import clinic.booking.appointment.Slot;
import clinic.booking.client.Clients;
import clinic.booking.practice.Practice;
import clinic.booking.practice.Practices;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Treatment;
import clinic.platform.web.Replies;

/** Where sessions from before this software are taken in. */
public class HistoryDesk {

    private static final String BY = "import";

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
        Practitioner practitioner = practice.practitioner(session.practitionerId());
        Treatment treatment = practice.treatment(session.treatmentId());
        Slot slot = new Slot(
                practitioner.id(),
                session.roomId(),
                session.start(),
                treatment.endOf(session.start()),
                treatment.turnoverMinutes());
        PastBooking past = new PastBooking(clients.get(clinicId, session.clientId()), practitioner, practice.clinic());
        bookings.add(
                past.recorded(
                        BookingId.next(),
                        slot,
                        Offer.of(treatment),
                        new PastBooking.Fate(session.status(), session.lateCancelled(), session.completion()),
                        new Act(BY, slot.end())),
                Replies.none());
    }
}
