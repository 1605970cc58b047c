package clinic.booking.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names an import. Ids made here rise with time. */
public record ImportId(UUID value) {

    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    public static ImportId next() {
        return new ImportId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
