package clinic.booking.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * A practitioner's week from a day on, until newer hours begin.
 *
 * @param validFrom first local day
 * @param blocks local times; they do not overlap
 * @param active false while the practitioner is not at the clinic, whatever the blocks say
 */
public record WorkingHours(LocalDate validFrom, List<Block> blocks, boolean active) {

    public WorkingHours(LocalDate validFrom, List<Block> blocks) {
        this(validFrom, blocks, true);
    }

    /** Works on this weekday from a local time to a later one; midnight is the end of the day. */
    public record Block(DayOfWeek day, LocalTime from, LocalTime to) {

        private static final int SECONDS_A_DAY = 24 * 60 * 60;

        public boolean overlaps(Block other) {
            return day == other.day && from.toSecondOfDay() < other.end() && other.from.toSecondOfDay() < end();
        }

        /** When work ends on a day. */
        public LocalDateTime endOn(LocalDate date) {
            return date.plusDays(to.equals(LocalTime.MIDNIGHT) ? 1 : 0).atTime(to);
        }

        private int end() {
            return to.equals(LocalTime.MIDNIGHT) ? SECONDS_A_DAY : to.toSecondOfDay();
        }
    }

    /** What is worked, in a usual week. */
    List<Block> worked() {
        return active ? blocks : List.of();
    }

    public List<Block> on(DayOfWeek day) {
        return worked().stream().filter(block -> block.day() == day).toList();
    }
}
