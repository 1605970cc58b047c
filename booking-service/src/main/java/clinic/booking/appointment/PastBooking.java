package clinic.booking.appointment;

import clinic.booking.client.Client;
import clinic.booking.practice.Clinic;
import clinic.booking.practice.Practitioner;
import clinic.booking.practice.RoomId;
import clinic.booking.practice.Treatment;
import clinic.platform.outbox.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes bookings that were over before this software knew of them; they cause no email and claim nothing. */
public record PastBooking(Client client, Practitioner practitioner, Clinic clinic, Treatment treatment) {

    private static final String BY = "import";

    /** @param completion of a completed session, null otherwise */
    public Change<Booking> at(
            RoomId room, Instant start, BookingStatus status, @Nullable Completion completion, boolean lateCancelled) {
        Slot slot = new Slot(practitioner.id(), room, start, treatment.endOf(start), treatment.turnoverMinutes());
        Act act = new Act(BY, slot.end());
        Booking booking = new Booking(
                BookingId.next(),
                client.clinicId(),
                1,
                status,
                client.id(),
                slot,
                Offer.of(treatment),
                0,
                start,
                List.of(),
                status == BookingStatus.CANCELLED
                        ? new Cancellation(Cancellation.By.CLIENT, null, lateCancelled)
                        : null,
                completion,
                true,
                null,
                List.of(act.entry(status.name())));
        return new Parties(client, practitioner, clinic).tell(new Decision(booking, happening(status), act.at()));
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
