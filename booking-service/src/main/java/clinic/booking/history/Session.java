package clinic.booking.history;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.Offer;
import clinic.booking.appointment.PastBooking;
import clinic.booking.appointment.Slot;
import clinic.booking.client.Client;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practitioner;
import clinic.platform.outbox.Change;

/** A line that could be read: all of a past session but who was treated. */
record Session(Practitioner practitioner, Slot slot, Offer offer, PastBooking.Fate fate) {

    Change<Booking> of(Client client, Clinic clinic, Act act) {
        BookingId id = NaturalKey.of(clinic.clinicId(), practitioner.id(), client.id(), slot.start());
        return new PastBooking(client, practitioner, clinic).recorded(id, slot, offer, fate, act);
    }
}
