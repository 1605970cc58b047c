package clinic.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A practitioner was taken on or changed: hours with their history and all absences.
 *
 * @param email where the practitioner's weekly report goes
 * @param hours by {@code validFrom}, ascending; each holds until the next one's first day, without blocks
 *     from the day on that the practitioner has left
 * @param certifiedUntil last day of the certification; null without one
 */
public record PractitionerUpdated(
        PractitionerPart practitioner,
        String email,
        boolean active,
        List<Hours> hours,
        List<Absence> absences,
        @Nullable LocalDate certifiedUntil)
        implements ClinicEvent {

    /** Weekly working hours from a local day on, in the clinic's zone. */
    public record Hours(LocalDate validFrom, List<Block> blocks) {}

    /** One block of work on a weekday, local times, {@code from} before {@code to}; 00:00 ends a day. */
    public record Block(DayOfWeek day, LocalTime from, LocalTime to) {}

    /** Time away, {@code to} exclusive. */
    public record Absence(String id, Instant from, Instant to) {}
}
