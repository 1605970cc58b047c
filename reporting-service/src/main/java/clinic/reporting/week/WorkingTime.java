package clinic.reporting.week;

import clinic.events.PractitionerUpdated.Block;
import clinic.events.PractitionerUpdated.Hours;
import clinic.reporting.fact.PractitionerFact;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a practitioner works, by the hours that were valid on each day. */
record WorkingTime(PractitionerFact practitioner, ZoneId zone) {

    /** Working hours minus absences. */
    long availableMinutes(Week week) {
        List<Interval> working = week.days().stream().flatMap(this::intervals).toList();
        return Interval.minutes(Interval.without(Interval.union(working), away()));
    }

    Stream<Interval> intervals(LocalDate day) {
        return validOn(day).blocks().stream()
                .filter(block -> block.day() == day.getDayOfWeek())
                .flatMap(block -> interval(day, block).stream());
    }

    private Optional<Interval> interval(LocalDate day, Block block) {
        return Interval.between(
                day.atTime(block.from()).atZone(zone).toInstant(),
                day.plusDays(block.to().equals(LocalTime.MIDNIGHT) ? 1 : 0)
                        .atTime(block.to())
                        .atZone(zone)
                        .toInstant());
    }

    private Hours validOn(LocalDate day) {
        return practitioner.hours().stream()
                .filter(hours -> !hours.validFrom().isAfter(day))
                .max(Comparator.comparing(Hours::validFrom))
                .orElseGet(() -> new Hours(day, List.of()));
    }

    private List<Interval> away() {
        return practitioner.absences().stream()
                .flatMap(absence -> Interval.between(absence.from(), absence.to()).stream())
                .toList();
    }
}
