package clinic.booking.availability;

import clinic.booking.client.ClientId;
import clinic.booking.practice.PractitionerId;
import clinic.booking.practice.TreatmentId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What someone would like to book.
 *
 * @param from first local day
 * @param to last local day
 * @param practitionerId null for any
 * @param clientId whose other bookings count as taken; null when nobody is named
 * @param days weekdays; empty for all
 * @param earliest local time of day the session starts at or after
 * @param latest local time of day the session starts at or before
 */
public record Wish(
        TreatmentId treatmentId,
        LocalDate from,
        LocalDate to,
        @Nullable PractitionerId practitionerId,
        @Nullable ClientId clientId,
        Set<DayOfWeek> days,
        @Nullable LocalTime earliest,
        @Nullable LocalTime latest) {

    /** Any time for a treatment. */
    public static Wish forTreatment(
            TreatmentId treatmentId, @Nullable PractitionerId practitionerId, @Nullable ClientId clientId) {
        return new Wish(treatmentId, LocalDate.MIN, LocalDate.MAX, practitionerId, clientId, Set.of(), null, null);
    }

    Wish within(LocalDate first, LocalDate last) {
        return new Wish(treatmentId, first, last, practitionerId, clientId, days, earliest, latest);
    }

    boolean suits(LocalDate day) {
        return days.isEmpty() || days.contains(day.getDayOfWeek());
    }

    boolean suits(LocalTime start) {
        return (earliest == null || !start.isBefore(earliest)) && (latest == null || !start.isAfter(latest));
    }
}
