package clinic.booking.appointment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an entry of the waitlist. Ids made here rise with time. */
public record WaitlistEntryId(UUID value) {

    public static WaitlistEntryId of(String text) {
        return new WaitlistEntryId(UUID.fromString(text));
    }

    public static WaitlistEntryId next() {
        return new WaitlistEntryId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
