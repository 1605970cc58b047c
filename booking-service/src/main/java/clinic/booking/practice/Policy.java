package clinic.booking.practice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How a clinic takes bookings.
 *
 * @param minNoticeMinutes a booking is made at least this long before its start
 * @param horizonDays a booking is made at most this many local days ahead
 * @param cancellationNoticeHours a client who cancels later than this before the start cancels late
 * @param slotStepMinutes slots start at the start of a working block and every so many minutes after it
 * @param holdMinutes how long a slot is held while a form is filled in
 */
public record Policy(
        @Min(0) @Max(43_200) int minNoticeMinutes,
        @Min(1) @Max(730) int horizonDays,
        @Min(0) @Max(720) int cancellationNoticeHours,
        @Min(5) @Max(240) @FiveMinuteSteps int slotStepMinutes,
        @Min(1) @Max(120) int holdMinutes) {

    public Instant earliestStart(Instant now) {
        return now.plus(Duration.ofMinutes(minNoticeMinutes));
    }

    public LocalDate lastDay(Instant now, ZoneId zone) {
        return LocalDate.ofInstant(now, zone).plusDays(horizonDays);
    }

    /** Whether cancelling now is within the notice. */
    public boolean late(Instant now, Instant start) {
        return now.isAfter(start.minus(Duration.ofHours(cancellationNoticeHours)));
    }
}
