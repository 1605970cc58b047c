package clinic.booking.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PractitionerTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final List<WorkingHours.Block> MORNING = block("08:00", "12:00");
    private static final List<WorkingHours.Block> EVENING = block("16:00", "20:00");

    @Test
    void keepsTheHoursOfPastWeeks() {
        Practitioner changed = hired(MORNING).with(details(EVENING), MONDAY.plusWeeks(2));
        assertThat(changed.blocksOn(MONDAY.plusWeeks(1))).isEqualTo(MORNING);
        assertThat(changed.blocksOn(MONDAY.plusWeeks(2))).isEqualTo(EVENING);
        assertThat(changed.currentBlocks()).isEqualTo(EVENING);
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void worksNotBeforeTheFirstHoursHold() {
        assertThat(hired(MORNING).blocksOn(MONDAY)).isEqualTo(MORNING);
        assertThat(hired(MORNING).blocksOn(MONDAY.minusWeeks(1))).isEmpty();
        assertThat(hired(MORNING).blocksOn(MONDAY.plusDays(1))).isEmpty();
    }

    @Test
    void replacesHoursThatWereChangedTwiceOnADay() {
        Practitioner twice = hired(MORNING).with(details(EVENING), MONDAY);
        assertThat(twice.hours()).containsExactly(new WorkingHours(MONDAY, EVENING));
    }

    @Test
    void writesNoHistoryWhenHoursStayTheSame() {
        assertThat(hired(MORNING).with(details(MORNING), MONDAY.plusWeeks(2)).hours())
                .hasSize(1);
    }

    @Test
    void tellsItsHoursFromWhenTheyHold() {
        var told = hired(MORNING).with(details(EVENING), MONDAY.plusWeeks(2)).updated();
        assertThat(told.hours()).extracting("validFrom").containsExactly(MONDAY, MONDAY.plusWeeks(2));
    }

    private static Practitioner hired(List<WorkingHours.Block> blocks) {
        Practitioner nobody =
                new Practitioner(PractitionerId.next(), "main", 0, "", "", Set.of(), null, List.of(), List.of(), true);
        return nobody.with(details(blocks), MONDAY);
    }

    private static PractitionerDetails details(List<WorkingHours.Block> blocks) {
        return new PractitionerDetails("P", "p@example.org", Set.of("swedish"), null, blocks, true);
    }

    private static List<WorkingHours.Block> block(String from, String to) {
        return List.of(new WorkingHours.Block(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(to)));
    }
}
