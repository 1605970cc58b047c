package clinic.booking.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a treatment. Ids made here rise with time. */
public record TreatmentId(UUID value) {

    public static TreatmentId of(String text) {
        return new TreatmentId(UUID.fromString(text));
    }

    public static TreatmentId next() {
        return new TreatmentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
