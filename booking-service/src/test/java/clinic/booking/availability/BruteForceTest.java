package clinic.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.practice.Practitioner;
import clinic.booking.practice.Room;
import clinic.booking.practice.Treatment;
import clinic.booking.practice.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random clinics, searched again in the plainest way: every minute of the day against every rule. */
class BruteForceTest {

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    void findsExactlyWhatAMinuteByMinuteSearchFinds(String name) {
        ZoneId zone = ZoneId.of(name);
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            RandomClinic clinic = new RandomClinic(zone, seed);
            Set<String> expected = search(clinic, zone);
            assertThat(slots(clinic, zone)).as("seed " + seed).containsExactlyElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(500);
    }

    private static List<String> slots(RandomClinic clinic, ZoneId zone) {
        Wish wish = Wish.forTreatment(clinic.practice.treatments().get(0).id(), null, clinic.client);
        Instant midnight = clinic.day.atStartOfDay(zone).toInstant();
        return new FreeSlots(wish, clinic.practice, clinic.now)
                .on(clinic.day, Occupancy.of(clinic.bookings, midnight)).stream()
                        .map(slot -> slot.start().toInstant() + " " + slot.practitionerId())
                        .toList();
    }

    private static Set<String> search(RandomClinic clinic, ZoneId zone) {
        Set<String> found = new TreeSet<>();
        for (Practitioner who : clinic.practice.practitioners()) {
            for (WorkingHours.Block block : who.hours().get(0).blocks()) {
                Instant opens = clinic.day.atTime(block.from()).atZone(zone).toInstant();
                Instant closes = clinic.day.atTime(block.to()).atZone(zone).toInstant();
                for (Instant start = opens; start.isBefore(closes); start = start.plusSeconds(60)) {
                    if (block.day() == clinic.day.getDayOfWeek()
                            && fits(clinic, opens, start, closes)
                            && may(clinic, who, LocalDate.ofInstant(start, zone))
                            && free(clinic, who, start)) {
                        found.add(start + " " + who.id());
                    }
                }
            }
        }
        return found;
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
