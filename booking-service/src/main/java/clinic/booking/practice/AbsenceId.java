package clinic.booking.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an absence. Ids made here rise with time. */
public record AbsenceId(UUID value) {

    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    public static AbsenceId next() {
        return new AbsenceId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
