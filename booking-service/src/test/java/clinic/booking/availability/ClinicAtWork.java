package clinic.booking.availability;

import clinic.booking.appointment.Act;
import clinic.booking.appointment.Allocation;
import clinic.booking.appointment.Booking;
import clinic.booking.appointment.BookingId;
import clinic.booking.appointment.BookingWish;
import clinic.booking.appointment.Bookings;
import clinic.booking.appointment.CareCheck;
import clinic.booking.appointment.Decision;
import clinic.booking.appointment.Offer;
import clinic.booking.appointment.Reception;
import clinic.booking.appointment.Slot;
import clinic.booking.client.ClientId;
import clinic.booking.client.Clients;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.Treatment;
import clinic.platform.access.Caller;
import clinic.platform.access.Role;
import clinic.platform.web.Replies;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** A random clinic: what it offers, and its reception. */
final class ClinicAtWork {

    private final RandomClinic clinic;
    private final Availability availability;
    private final Reception reception;

    ClinicAtWork(RandomClinic clinic, Bookings bookings, Diary diary, Clients clients, CareCheck care) {
        this.clinic = clinic;
        Clock clock = Clock.fixed(clinic.now, ZoneOffset.UTC);
        KnownPractice practices = new KnownPractice(clinic.practice);
        this.availability = new Availability(practices, diary, clock);
        this.reception = new Reception(bookings, clients, practices, new Allocation(diary, availability), care, clock);
    }

    List<FreeSlot> offered() {
        return availability.search(clinic.clinicId, clinic.wish, slot -> true, Integer.MAX_VALUE);
    }

    /** @param practitioner null for whoever has least to do */
    void book(FreeSlot slot, PractitionerId practitioner) {
        book(slot, practitioner, Objects.requireNonNullElseGet(clinic.client, ClientId::next));
    }

    void book(FreeSlot slot, PractitionerId practitioner, ClientId client) {
        Caller desk = new Caller(clinic.clinicId, "desk", Role.FRONT_DESK);
        BookingWish wish = new BookingWish(
                client, treatment(clinic).id(), practitioner, slot.start().toInstant());
        reception.book(desk, wish, Replies.none());
    }

    /** Time that is taken up, as a booking. */
    static Decision booked(RandomClinic clinic, Occupied time) {
        int turnover = (int) Duration.between(time.end(), time.busyUntil()).toMinutes();
        Slot slot = new Slot(time.practitionerId(), time.roomId(), time.start(), time.end(), turnover);
        return Booking.book(
                BookingId.next(),
                clinic.clinicId,
                time.clientId(),
                slot,
                Offer.of(treatment(clinic)),
                List.of(),
                new Act("desk", clinic.now));
    }

    private static Treatment treatment(RandomClinic clinic) {
        return clinic.practice.treatments().get(0);
    }
}
