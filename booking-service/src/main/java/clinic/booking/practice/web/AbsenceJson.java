package clinic.booking.practice.web;

import clinic.booking.practice.Absence;
import clinic.booking.practice.AbsenceId;
import clinic.platform.InvalidRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A practitioner's time away; {@code affected} are the live bookings it collides with, told once. */
record AbsenceJson(
        String id,
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String reason,
        @Nullable List<String> affected) {

    /** From and to are instants with offset, or local dates, the last one included. */
    record New(
            @NotNull String from,
            @NotNull String to,
            @Nullable @Size(max = 500) String reason) {

        Absence read(ZoneId zone) {
            Instant start = TimeBound.first("from", from, zone);
            Instant end = TimeBound.last("to", to, zone);
            if (!start.isBefore(end)) {
                throw new InvalidRequest("to", "is after from");
            }
            return new Absence(AbsenceId.next(), start, end, reason);
        }
    }

    static AbsenceJson of(Absence absence, @Nullable List<String> affected, ZoneId zone) {
        return new AbsenceJson(
                absence.id().toString(),
                absence.from().atZone(zone).toOffsetDateTime(),
                absence.to().atZone(zone).toOffsetDateTime(),
                absence.reason(),
                affected);
    }
}
