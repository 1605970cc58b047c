package clinic.booking.client;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a client. Ids made here rise with time. */
public record ClientId(UUID value) {

    public static ClientId of(String text) {
        return new ClientId(UUID.fromString(text));
    }

    public static ClientId next() {
        return new ClientId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
