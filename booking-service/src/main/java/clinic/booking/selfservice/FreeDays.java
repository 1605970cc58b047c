package clinic.booking.selfservice;

import clinic.booking.availability.FreeSlot;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Free times a booking could be moved to, by local day.
 *
 * @param later the first day that is not among them; null when there are no later ones
 */
public record FreeDays(
        SortedMap<LocalDate, List<FreeSlot>> days, @Nullable LocalDate later) {

    static final FreeDays NONE = new FreeDays(new TreeMap<>(), null);

    private static final int MOST_DAYS = 5;

    static FreeDays of(List<FreeSlot> slots) {
        SortedMap<LocalDate, List<FreeSlot>> days = new TreeMap<>();
        LocalDate later = null;
        for (FreeSlot slot : slots) {
            LocalDate day = slot.start().toLocalDate();
            if (days.size() == MOST_DAYS && !days.containsKey(day)) {
                later = day;
                break;
            }
            days.merge(day, List.of(slot), FreeDays::joined);
        }
        return new FreeDays(days, later);
    }

    private static List<FreeSlot> joined(List<FreeSlot> some, List<FreeSlot> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
