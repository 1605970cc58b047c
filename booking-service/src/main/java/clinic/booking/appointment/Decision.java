package clinic.booking.appointment;

import clinic.platform.outbox.Change;
import java.time.Instant;

/** A booking's next state and what happened: inseparable. */
public record Decision(Booking after, Happening happening, Instant at) {

    /** For what nobody outside needs to know. */
    public Change<Booking> untold() {
        return new Change<>(after, null, at);
    }
}
