package clinic.booking.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a booking. Ids made here rise with time. */
public record BookingId(UUID value) {

    public static BookingId of(String text) {
        return new BookingId(UUID.fromString(text));
    }

    public static BookingId next() {
        return new BookingId(UuidCreator.getTimeOrderedEpoch());
    }

    /** Always the same for a session of a plan, so that making it twice makes it once. */
    public static BookingId of(PlanId plan, int number) {
        return new BookingId(UuidCreator.getNameBasedSha1(plan.value(), "session " + number));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
