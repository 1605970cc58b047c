package clinic.booking.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a practitioner. Ids made here rise with time. */
public record PractitionerId(UUID value) {

    public static PractitionerId of(String text) {
        return new PractitionerId(UUID.fromString(text));
    }

    public static PractitionerId next() {
        return new PractitionerId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
