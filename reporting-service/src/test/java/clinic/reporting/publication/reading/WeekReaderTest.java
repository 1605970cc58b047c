package clinic.reporting.publication.reading;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.Telling;
import clinic.reporting.Told;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.publication.InMemoryEditions;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.publication.chart.Chart;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Subject;
import clinic.reporting.week.ToDo;
import clinic.reporting.week.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeekReaderTest {

    private static final Telling MAIN = Telling.MAIN;
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Week WEEK = Week.of("2026-W47").orElseThrow();

    @Test
    void tellsWhoseWeekItIs() {
        Reading clinic = read(told(1), null);
        assertThat(clinic.whose()).isEqualTo("Back-pain clinic");
        assertThat(clinic.title()).isEqualTo("Week 47 of 2026");
        assertThat(clinic.period()).isEqualTo("16 November 2026 to 22 November 2026");
        assertThat(clinic.state()).isEqualTo("Not published yet");
        assertThat(read(told(1), "anna").whose()).isEqualTo("Name of anna 1");
    }

    @Test
    void numbersAreWrittenAsInTheClinicsPlace() {
        Reading week = read(told(6), null);
        assertThat(cells(week, "money", "Revenue")).containsExactly("510,00\u00a0€", "no comparison");
        assertThat(cells(week, "time", "Delivered")).first().isEqualTo("6\u00a0h");
        assertThat(cells(week, "main", "Change in pain")).containsExactly("−2,5", "no comparison", "−2,5");
        assertThat(cells(week, "pain", "95 % interval of the change")).first().isEqualTo("−4,5 to −0,5");
    }

    @Test
    void aMeanOfLessThanFiveIsNotTold() {
        Reading week = read(told(4), null);
        assertThat(cells(week, "main", "Change in pain")).first().isEqualTo("too few (n\u00a0=\u00a04)");
        for (String figure : List.of("Mean before", "Mean after", "Clearly better", "Clearly worse")) {
            assertThat(cells(week, "pain", figure)).first().isEqualTo("too few (n\u00a0=\u00a04)");
        }
        assertThat(cells(week, "pain", "Sessions measured (n)")).first().isEqualTo("4");
        assertThat(cells(week, "techniques", "Deep tissue"))
                .containsExactly("4", "too few (n\u00a0=\u00a04)", "340,00\u00a0€");
        assertThat(cells(week, "areas", "Lower back")).containsExactly("4", "too few (n\u00a0=\u00a04)");
        assertThat(cells(week, "scores", "Sleep")).containsExactly("0", "not measured");
        assertThat(cells(week, "trend", "2026-W47")).endsWith("too few (n\u00a0=\u00a04)");
        assertThat(chart(week, "chart-pain").description()).endsWith("W46: n = 0; W47: n = 4");
        assertThat(chart(read(told(5), null), "chart-pain").description()).endsWith("W47: −2,0");
    }

    @Test
    void aWeekWithoutAnythingSaysSo() {
        Reading week = read(List.of(), null);
        assertThat(week.toDo()).isEmpty();
        assertThat(cells(week, "main", "Utilisation")).containsExactly("not known", "no comparison", "no comparison");
        assertThat(cells(week, "money", "Revenue")).containsExactly("none", "no comparison");
        assertThat(week.tables()).extracting(Table::id).doesNotContain("techniques", "areas", "rooms");
        assertThat(week.headlines().get(0).value()).isEqualTo("0");
    }

    @Test
    void theWeekBeforeIsComparedOnceThereWasOne() {
        List<Told> told = new ArrayList<>(told(2));
        told.add(MAIN.completed("before", MONDAY.minus(Duration.ofDays(7)), "c9", "anna", 6, 3));
        Reading week = read(told, null);
        assertThat(week.headlines().get(0))
                .isEqualTo(new Reading.Headline("Sessions completed", "2", "Week before: 1. Practitioners’ median: 2"));
        assertThat(cells(week, "pain", "Mean after"))
                .containsExactly("too few (n\u00a0=\u00a02)", "too few (n\u00a0=\u00a01)");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        assertThat(read(told(6), null).tables())
                .allSatisfy(table -> assertThat(table.rows())
                        .allSatisfy(row ->
                                assertThat(row.cells()).hasSize(table.columns().size() - 1)));
    }

    @ParameterizedTest
    @EnumSource(ToDo.What.class)
    void everyThingToDoHasWords(ToDo.What what) {
        Words words = Phrases.of("de").words();
        assertThat(words.say("toDo." + what, 1L)).startsWith("1 ").isNotEqualTo(words.say("toDo." + what, 2L));
    }

    private static List<Told> told(int sessions) {
        List<Told> told = new ArrayList<>(List.of(MAIN.settings(1, "owner@clinic.test")));
        for (int i = 0; i < sessions; i++) {
            told.add(MAIN.completed("s" + i, MONDAY.plus(Duration.ofHours(i)), "c" + i, "anna", 7, 7 - i));
        }
        return told;
    }

    private static Reading read(List<Told> told, String practitioner) {
        FactDesk facts = new FactDesk(InMemoryFacts.of(told));
        ReportDesk desk = new ReportDesk(facts, NothingArchived.desk(facts), new InMemoryEditions());
        return WeekReader.read(desk.of("main", WEEK, new Subject(practitioner)));
    }

    private static List<String> cells(Reading week, String table, String row) {
        return week.tables().stream()
                .filter(it -> it.id().equals(table))
                .flatMap(it -> it.rows().stream())
                .filter(it -> it.label().equals(row))
                .findFirst()
                .orElseThrow()
                .cells();
    }

    private static Chart chart(Reading week, String id) {
        return week.charts().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
