package clinic.booking.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a practitioner. Ids made here rise with time. */
public record PractitionerId(UUID value) {

    public static PractitionerId of(String text) {
        return new PractitionerId(UUID.fromString(text));
    }

    /** Null for nobody. */
    public static @Nullable PractitionerId ofNullable(@Nullable UUID value) {
        return value == null ? null : new PractitionerId(value);
    }

    public static PractitionerId next() {
        return new PractitionerId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
