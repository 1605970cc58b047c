package clinic.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.booking.practice.Certification;
import clinic.booking.practice.Policy;
import clinic.booking.practice.Room;
import clinic.booking.practice.RoomId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeSlotsTest {

    private final DayAtTheClinic clinic = new DayAtTheClinic("2026-11-20", "Europe/Berlin");

    @Test
    void startsAtTheStartOfEveryBlockAndEndsInsideIt() {
        clinic.open("09:05", "11:05").open("14:00", "15:00").open("16:00", "16:55");
        assertThat(clinic.times()).containsExactly("09:05", "09:35", "10:05", "14:00");
        assertThat(clinic.slots()).allSatisfy(slot -> {
            assertThat(Duration.between(slot.start(), slot.end())).hasMinutes(60);
            assertThat(slot.practitionerName()).isEqualTo("P");
        });
    }

    @Test
    void treatsOutsideAbsencesButLetsTurnoverRunIntoThem() {
        clinic.open("09:00", "12:00").away("11:00", "11:30");
        assertThat(clinic.times()).containsExactly("09:00", "09:30", "10:00");
        clinic.away("10:55", "11:00");
        assertThat(clinic.times()).containsExactly("09:00", "09:30");
    }

    @Test
    void keepsTurnoverOutOfTheNextSession() {
        clinic.open("09:00", "12:00").booked(clinic.practitioner, "11:00", "12:00", 0);
        assertThat(clinic.times()).containsExactly("09:00", "09:30");
        clinic.treatment = DayAtTheClinic.treatment(60, 0, Set.of());
        assertThat(clinic.times()).containsExactly("09:00", "09:30", "10:00");
    }

    @Test
    void waitsForTheTurnoverOfTheSessionBefore() {
        clinic.open("09:00", "12:00").booked(clinic.room, "08:00", "09:00", 30);
        assertThat(clinic.times()).containsExactly("09:30", "10:00", "10:30", "11:00");
        clinic.booked(clinic.practitioner, "08:00", "09:00", 35);
        assertThat(clinic.times()).containsExactly("10:00", "10:30", "11:00");
    }

    @Test
    void takesAnyRoomThatHasWhatIsNeeded() {
        clinic.open("09:00", "11:00").treatment = DayAtTheClinic.treatment(60, 0, Set.of("sink"));
        assertThat(clinic.times()).isEmpty();
        RoomId withSink = RoomId.next();
        clinic.rooms.add(new Room(withSink, "main", 1, "S", Set.of("sink", "window")));
        assertThat(clinic.times()).containsExactly("09:00", "09:30", "10:00");
        clinic.booked(withSink, "09:00", "09:30", 0);
        assertThat(clinic.times()).containsExactly("09:30", "10:00");
    }

    @Test
    void knowsWhenTheClientIsElsewhereWithoutTurnover() {
        clinic.open("09:00", "12:00").booked(DayAtTheClinic.GUEST, "10:00", "10:30", 60);
        assertThat(clinic.times()).hasSize(5);
        clinic.client = DayAtTheClinic.GUEST;
        assertThat(clinic.times()).containsExactly("09:00", "10:30", "11:00");
    }

    @Test
    void needsSomebodyActiveQualifiedAndCertified() {
        clinic.open("09:00", "10:00").certification = new Certification("1", clinic.day);
        assertThat(clinic.times()).hasSize(1);
        clinic.certification = new Certification("1", clinic.day.minusDays(1));
        assertThat(clinic.times()).isEmpty();
        clinic.certification = new Certification("1", clinic.day);
        clinic.techniques = Set.of("shiatsu");
        assertThat(clinic.times()).isEmpty();
        clinic.techniques = Set.of("swedish");
        clinic.active = false;
        assertThat(clinic.times()).isEmpty();
    }

    @Test
    void givesTheClinicItsNotice() {
        clinic.open("09:00", "12:00").policy = new Policy(120, 365, 24, 30, 10);
        clinic.now = clinic.at("08:00");
        assertThat(clinic.times()).containsExactly("10:00", "10:30", "11:00");
        clinic.now = clinic.at("08:00").plusMillis(1);
        assertThat(clinic.times()).containsExactly("10:30", "11:00");
    }

    @Test
    void goesInTheClinicsSteps() {
        clinic.open("09:00", "11:00").policy = new Policy(0, 365, 24, 25, 10);
        assertThat(clinic.times()).containsExactly("09:00", "09:25", "09:50");
    }

    @Test
    void losesAnHourInBerlinInSpring() {
        DayAtTheClinic spring = new DayAtTheClinic("2026-03-29", "Europe/Berlin").open("01:00", "05:00");
        assertThat(spring.free())
                .containsExactly("01:00+01:00", "01:30+01:00", "03:00+02:00", "03:30+02:00", "04:00+02:00");
    }

    @Test
    void gainsAnHourInNewYorkInAutumn() {
        DayAtTheClinic autumn = new DayAtTheClinic("2026-11-01", "America/New_York").open("00:30", "03:00");
        assertThat(autumn.free())
                .containsExactly(
                        "00:30-04:00", "01:00-04:00", "01:30-04:00", "01:00-05:00", "01:30-05:00", "02:00-05:00");
    }

    @Test
    void shiftsByHalfAnHourOnLordHoweIsland() {
        DayAtTheClinic autumn = new DayAtTheClinic("2026-04-05", "Australia/Lord_Howe").open("01:00", "03:00");
        assertThat(autumn.free()).containsExactly("01:00+11:00", "01:30+11:00", "01:30+10:30", "02:00+10:30");
        DayAtTheClinic spring = new DayAtTheClinic("2026-10-04", "Australia/Lord_Howe").open("01:00", "04:00");
        assertThat(spring.free()).containsExactly("01:00+10:30", "01:30+10:30", "02:30+11:00", "03:00+11:00");
    }

    @Test
    void skipsABlockThatFallsIntoTheMissingHour() {
        assertThat(new DayAtTheClinic("2026-03-29", "Europe/Berlin")
                        .open("02:00", "03:00")
                        .free())
                .isEmpty();
    }
}
