package clinic.booking.plan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** How often a client comes: always at the same local time, whatever clocks are changed in between. */
public enum Rhythm {
    DAILY,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    /** Starts of sessions, the first included. A day of the month that a month lacks is its last day. */
    public List<Instant> from(Instant first, ZoneId zone, int sessions) {
        ZonedDateTime start = first.atZone(zone);
        return IntStream.range(0, sessions)
                .mapToObj(n -> ZonedDateTime.ofLocal(after(start.toLocalDateTime(), n), zone, start.getOffset())
                        .toInstant())
                .toList();
    }

    private LocalDateTime after(LocalDateTime first, int times) {
        return switch (this) {
            case DAILY -> first.plusDays(times);
            case WEEKLY -> first.plusWeeks(times);
            case FORTNIGHTLY -> first.plusWeeks(2L * times);
            case MONTHLY -> first.plusMonths(times);
        };
    }
}
