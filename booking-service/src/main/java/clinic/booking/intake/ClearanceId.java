package clinic.booking.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a clearance. Ids made here rise with time. */
public record ClearanceId(UUID value) {

    public static ClearanceId of(String text) {
        return new ClearanceId(UUID.fromString(text));
    }

    public static ClearanceId next() {
        return new ClearanceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
