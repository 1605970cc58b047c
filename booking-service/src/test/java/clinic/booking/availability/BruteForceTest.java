package clinic.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import clinic.booking.practice.PractitionerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random clinics, whose reception books on paper. */
class BruteForceTest {

    /** In each of the three zones: 2,001 in all. */
    private static final int CLINICS = 667;

    /** Each slot alone, with the practitioner it names and with whoever has least to do. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    void everySlotOfferedCanBeBooked(String name) {
        int booked = 0;
        for (int seed = 0; seed < CLINICS; seed++) {
            ClinicAtWork clinic = PaperClinic.open(new RandomClinic(ZoneId.of(name), seed));
            for (FreeSlot slot : clinic.offered()) {
                assertThatCode(() -> clinic.book(slot, PractitionerId.of(slot.practitionerId())))
                        .as(name + ", seed " + seed + ", " + slot)
                        .doesNotThrowAnyException();
                assertThatCode(() -> clinic.book(slot, null))
                        .as(name + ", seed " + seed + ", anybody at " + slot.start())
                        .doesNotThrowAnyException();
                booked++;
            }
        }
        assertThat(booked).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
    void findsExactlyWhatAMinuteByMinuteSearchFinds(String name) {
        int found = 0;
        for (int seed = 0; seed < CLINICS; seed++) {
            RandomClinic clinic = new RandomClinic(ZoneId.of(name), seed);
            Set<String> expected = MinuteByMinute.search(clinic);
            assertThat(slots(clinic)).as(name + ", seed " + seed).containsExactlyElementsOf(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(3_000);
    }

    private static List<String> slots(RandomClinic clinic) {
        return MinuteByMinute.named(PaperClinic.open(clinic).offered());
    }
}
