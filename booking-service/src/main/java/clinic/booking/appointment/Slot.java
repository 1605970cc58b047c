package clinic.booking.appointment;

import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.RoomId;
import java.time.Duration;
import java.time.Instant;

/**
 * Who treats where and when.
 *
 * @param end of the session
 * @param turnoverMinutes how long practitioner and room stay occupied after it
 */
public record Slot(PractitionerId practitionerId, RoomId roomId, Instant start, Instant end, int turnoverMinutes) {

    /** When practitioner and room are free again. */
    public Instant busyUntil() {
        return end.plus(Duration.ofMinutes(turnoverMinutes));
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
