package clinic.booking.calendar.ical;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Objects;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Times as a calendar with these rules inside reads them: local ones, and in UTC those that it would misread.
 *
 * @param rules null where the library has none; they may go by another name than the clinic's zone
 */
record LocalTimes(ZoneId zone, @Nullable VTimeZone rules) {

    Temporal of(Instant at) {
        if (rules == null) {
            return at;
        }
        ZonedDateTime local = at.atZone(
                ZoneId.of(Objects.requireNonNull(rules.getTimeZoneId()).getValue()));
        boolean same = local.getOffset().equals(zone.getRules().getOffset(at));
        // of an hour that comes twice some readers take the first and some the second
        boolean once = zone.getRules().getValidOffsets(local.toLocalDateTime()).size() == 1;
        return same && once ? local : at;
    }
}
