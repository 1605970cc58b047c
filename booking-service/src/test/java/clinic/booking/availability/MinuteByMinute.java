package clinic.booking.availability;

import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Searches a clinic in the plainest way: every minute of the day against every rule. */
final class MinuteByMinute {

    private MinuteByMinute() {}

    /** As the search names them. */
    static List<String> named(List<FreeSlot> slots) {
        return slots.stream()
                .map(slot -> slot.start().toInstant() + " " + slot.practitionerId())
                .toList();
    }

    /** Start and practitioner of every slot there is. */
    static Set<String> search(RandomClinic clinic) {
        ZoneId zone = clinic.zone;
        Set<String> found = new TreeSet<>();
        Wish wish = clinic.wish;
        LocalDate today = LocalDate.ofInstant(clinic.now, zone);
        int horizon = clinic.practice.clinic().policy().horizonDays();
        for (LocalDate day = wish.from(); !day.isAfter(wish.to()); day = day.plusDays(1)) {
            boolean open = ChronoUnit.DAYS.between(today, day) <= horizon
                    && (wish.days().isEmpty() || wish.days().contains(day.getDayOfWeek()));
            for (Practitioner who : open ? clinic.practice.practitioners() : List.<Practitioner>of()) {
                for (WorkingHours.Block block : hours(who, day)) {
                    search(clinic, zone, day, who, block, found);
                }
            }
        }
        return found;
    }

    private static void search(
            RandomClinic clinic,
            ZoneId zone,
            LocalDate day,
            Practitioner who,
            WorkingHours.Block block,
            Set<String> found) {
        Instant opens = day.atTime(block.from()).atZone(zone).toInstant();
        LocalDateTime end =
                block.to().equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(block.to());
        Instant closes = end.atZone(zone).toInstant();
        for (Instant start = opens; start.isBefore(closes); start = start.plusSeconds(60)) {
            if (block.day() == day.getDayOfWeek()
                    && wanted(clinic.wish, who, start.atZone(zone).toLocalTime())
                    && fits(clinic, opens, start, closes)
                    && may(clinic, who, LocalDate.ofInstant(start, zone))
                    && free(clinic, who, start)) {
                found.add(start + " " + who.id());
            }
        }
    }

    private static List<WorkingHours.Block> hours(Practitioner who, LocalDate day) {
        List<WorkingHours.Block> valid = List.of();
        for (WorkingHours hours : who.hours()) {
            valid = hours.validFrom().isAfter(day) ? valid : hours.blocks();
        }
        return valid;
    }

    private static boolean wanted(Wish wish, Practitioner who, LocalTime start) {
        return (wish.practitionerId() == null || wish.practitionerId().equals(who.id()))
                && (wish.earliest() == null || start.compareTo(wish.earliest()) >= 0)
                && (wish.latest() == null || start.compareTo(wish.latest()) <= 0);
    }

    private static boolean fits(RandomClinic clinic, Instant opens, Instant start, Instant closes) {
        var policy = clinic.practice.clinic().policy();
        Treatment treatment = clinic.practice.treatments().get(0);
        return Duration.between(opens, start).toMinutes() % policy.slotStepMinutes() == 0
                && !start.plusSeconds(60L * treatment.durationMinutes()).isAfter(closes)
                && !clinic.now.plusSeconds(60L * policy.minNoticeMinutes()).isAfter(start);
    }

    private static boolean may(RandomClinic clinic, Practitioner who, LocalDate day) {
        return who.active()
                && who.techniques().contains(clinic.practice.treatments().get(0).technique())
                && who.certification() != null
                && !day.isAfter(who.certification().validUntil());
    }

    private static boolean free(RandomClinic clinic, Practitioner who, Instant start) {
        Treatment treatment = clinic.practice.treatments().get(0);
        for (int minute = 0; minute < treatment.durationMinutes() + treatment.turnoverMinutes(); minute++) {
            Instant at = start.plusSeconds(60L * minute);
            boolean treated = minute < treatment.durationMinutes();
            boolean away = who.absences().stream().anyMatch(absence -> within(absence.from(), at, absence.to()));
            boolean elsewhere = clinic.bookings.stream()
                    .anyMatch(other ->
                            other.practitionerId().equals(who.id()) && within(other.start(), at, other.busyUntil())
                                    || treated
                                            && other.clientId().equals(clinic.client)
                                            && within(other.start(), at, other.end()));
            if (elsewhere || treated && away) {
                return false;
            }
        }
        return clinic.practice.rooms().stream()
                .filter(room -> room.features().containsAll(treatment.roomFeatures()))
                .anyMatch(room -> free(clinic, room, start));
    }

    private static boolean free(RandomClinic clinic, Room room, Instant start) {
        Treatment treatment = clinic.practice.treatments().get(0);
        for (int minute = 0; minute < treatment.durationMinutes() + treatment.turnoverMinutes(); minute++) {
            Instant at = start.plusSeconds(60L * minute);
            if (clinic.bookings.stream()
                    .anyMatch(other ->
                            other.roomId().equals(room.id()) && within(other.start(), at, other.busyUntil()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Instant from, Instant at, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
