package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practitioner;
import clinic.platform.outbox.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bookings that were over before this software knew of them; they cause no email and claim nothing. */
public record PastBooking(Client client, Practitioner practitioner, Clinic clinic) {

    /** What became of it. @param completion of a completed session, null otherwise */
    public record Fate(
            BookingStatus status,
            boolean lateCancelled,
            @Nullable Completion completion) {

        private @Nullable Cancellation cancellation() {
            return status == BookingStatus.CANCELLED
                    ? new Cancellation(Cancellation.By.CLIENT, null, lateCancelled)
                    : null;
        }
    }

    /** @param act who recorded it, and when */
    public Change<Booking> recorded(BookingId id, Slot slot, Offer offer, Fate fate, Act act) {
        Booking booking = new Booking(
                id,
                client.clinicId(),
                1,
                fate.status(),
                client.id(),
                slot,
                offer,
                0,
                slot.start(),
                List.of(),
                fate.cancellation(),
                fate.completion(),
                true,
                null,
                null,
                null,
                List.of(act.entry(fate.status().name())));
        return new Parties(client, practitioner, clinic)
                .tell(new Decision(booking, happening(fate.status()), act.at()));
    }

    private static Happening happening(BookingStatus status) {
        return switch (status) {
            case COMPLETED -> Happening.COMPLETED;
            case NO_SHOW -> Happening.NO_SHOW_RECORDED;
            case CANCELLED -> Happening.CANCELLED;
            case REQUESTED, CONFIRMED, CHECKED_IN, HELD, EXPIRED ->
                throw new IllegalArgumentException(status + " is not over");
        };
    }
}
