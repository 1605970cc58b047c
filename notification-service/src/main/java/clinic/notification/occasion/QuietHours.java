package clinic.notification.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nobody is to be disturbed, by the clinic's clocks.
 *
 * @param from the first moment of the quiet; the same as {@code until} for none
 * @param until the first moment after it, on the next day if it is not after {@code from}
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** The moment itself, or the end of the quiet it lies in. */
    Instant after(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate day = begins(local).toLocalDate();
        return quiet(local)
                ? ZonedDateTime.of(from.isBefore(until) ? day : day.plusDays(1), until, zone)
                        .toInstant()
                : at;
    }

    /** The moment itself, or the beginning of the quiet it lies in. */
    Instant before(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return quiet(local) ? begins(local).toInstant() : at;
    }

    private boolean quiet(ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean lasts = time.isBefore(until);
        return from.isAfter(until) ? begun || lasts : begun && lasts;
    }

    /** Today, or yesterday in the small hours. */
    private ZonedDateTime begins(ZonedDateTime local) {
        LocalDate day = local.toLocalTime().isBefore(from) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return ZonedDateTime.of(day, from, local.getZone());
    }
}
