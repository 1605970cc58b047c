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

    @Test
    void hasNoHoursWhileAwayFromTheClinicWhoeverElseIsChangedMeanwhile() {
        Practitioner back = hired(MORNING)
                .with(details(MORNING, false), MONDAY.plusWeeks(1))
                .with(
                        new PractitionerDetails("P", "new@example.org", Set.of(), null, MORNING, false),
                        MONDAY.plusWeeks(2))
                .with(details(MORNING, true), MONDAY.plusWeeks(3));
        assertThat(back.blocksOn(MONDAY)).isEqualTo(MORNING);
        assertThat(back.blocksOn(MONDAY.plusWeeks(1))).isEmpty();
        assertThat(back.blocksOn(MONDAY.plusWeeks(2))).isEmpty();
        assertThat(back.blocksOn(MONDAY.plusWeeks(3))).isEqualTo(MORNING);
        assertThat(back.currentBlocks()).isEqualTo(MORNING);
        assertThat(back.updated().hours()).extracting(it -> it.blocks().size()).containsExactly(1, 0, 1);
    }

    private static Practitioner hired(List<WorkingHours.Block> blocks) {
        Practitioner nobody =
                new Practitioner(PractitionerId.next(), "main", 0, "", "", Set.of(), null, List.of(), List.of(), true);
        return nobody.with(details(blocks), MONDAY);
    }

    private static PractitionerDetails details(List<WorkingHours.Block> blocks) {
        return details(blocks, true);
    }

    private static PractitionerDetails details(List<WorkingHours.Block> blocks, boolean active) {
        return new PractitionerDetails("P", "p@example.org", Set.of("swedish"), null, blocks, active);
    }

    private static List<WorkingHours.Block> block(String from, String to) {
        return List.of(new WorkingHours.Block(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(to)));
    }
}
