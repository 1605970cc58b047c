package clinic.booking.availability;

import clinic.booking.practice.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** When a practitioner treats. Sessions lie within a block of work and outside absences. */
public final class Openings {

    private Openings() {}

    /** One block of work on one day. */
    record Opening(Instant from, Instant to) {}

    static List<Opening> on(LocalDate day, Practitioner practitioner, ZoneId zone) {
        return practitioner.blocksOn(day).stream()
                .map(block -> new Opening(
                        day.atTime(block.from()).atZone(zone).toInstant(),
                        block.endOn(day).atZone(zone).toInstant()))
                .toList();
    }

    /** Whether a practitioner can treat from start to end. */
    public static boolean contain(Instant start, Instant end, Practitioner practitioner, ZoneId zone) {
        return practitioner.active()
                && present(start, end, practitioner)
                && on(LocalDate.ofInstant(start, zone), practitioner, zone).stream()
                        .anyMatch(opening -> !start.isBefore(opening.from()) && !end.isAfter(opening.to()));
    }

    /** Whether no absence is in the way. */
    public static boolean present(Instant start, Instant end, Practitioner practitioner) {
        return practitioner.absences().stream().noneMatch(absence -> absence.overlaps(start, end));
    }
}
