package clinic.booking.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a plan of sessions. Ids made here rise with time. */
public record PlanId(UUID value) {

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    public static PlanId next() {
        return new PlanId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
