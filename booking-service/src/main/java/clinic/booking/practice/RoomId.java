package clinic.booking.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a room. Ids made here rise with time. */
public record RoomId(UUID value) {

    public static RoomId of(String text) {
        return new RoomId(UUID.fromString(text));
    }

    public static RoomId next() {
        return new RoomId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
