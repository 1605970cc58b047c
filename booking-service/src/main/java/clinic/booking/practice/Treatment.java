package clinic.booking.practice;

import clinic.platform.Aggregate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What a clinic offers.
 *
 * @param technique code of the catalogue
 * @param turnoverMinutes how long practitioner and room stay occupied after the session
 * @param roomFeatures what a room must have
 */
public record Treatment(
        TreatmentId id,
        String clinicId,
        long version,
        String name,
        String technique,
        int durationMinutes,
        int turnoverMinutes,
        Money price,
        Set<String> roomFeatures)
        implements Aggregate {

    @Override
    public String key() {
        return id.toString();
    }

    public Instant endOf(Instant start) {
        return start.plus(Duration.ofMinutes(durationMinutes));
    }

    public boolean fits(Room room) {
        return room.features().containsAll(roomFeatures);
    }
}
