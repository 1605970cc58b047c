package clinic.booking.appointment;

import clinic.booking.client.ClientId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot to be taken up for a while. @param clientId null as long as it is nobody's */
record Held(
        BookingId id,
        String clinicId,
        @Nullable ClientId clientId,
        Slot slot,
        Offer offer,
        @Nullable PlanSession plan,
        Hold hold) {

    Decision by(Act act) {
        Booking booking = new Booking(
                id,
                clinicId,
                1,
                BookingStatus.HELD,
                clientId,
                slot,
                offer,
                0,
                null,
                List.of(),
                null,
                null,
                false,
                plan,
                hold,
                null,
                List.of(act.entry(Happening.HELD.name())));
        return new Decision(booking, Happening.HELD, act.at());
    }
}
