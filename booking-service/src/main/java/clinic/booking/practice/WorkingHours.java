package clinic.booking.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A practitioner's week from a day on, until newer hours begin.
 *
 * @param validFrom first local day
 * @param blocks local times; they do not overlap
 */
public record WorkingHours(LocalDate validFrom, List<Block> blocks) {

    /** Works on this weekday from a local time to a later one. */
    public record Block(DayOfWeek day, LocalTime from, LocalTime to) {

        public boolean overlaps(Block other) {
            return day == other.day && from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    public List<Block> on(DayOfWeek day) {
        return blocks.stream().filter(block -> block.day() == day).toList();
    }
}
