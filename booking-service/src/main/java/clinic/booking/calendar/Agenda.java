package clinic.booking.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One practitioner's bookings, in the order of their start. */
public record Agenda(String name, ZoneId zone, List<CalendarEntry> entries) {

    /** When the newest of its entries changed. */
    public Optional<Instant> changedAt() {
        return entries.stream().map(CalendarEntry::changedAt).max(Comparator.naturalOrder());
    }
}
