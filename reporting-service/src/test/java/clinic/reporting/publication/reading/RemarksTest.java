package clinic.reporting.publication.reading;

import static clinic.reporting.week.Unusual.Direction.HIGHER;
import static clinic.reporting.week.Unusual.Direction.LOWER;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.events.WeekPublished.Change;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.publication.PublishedWeek;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Unusual;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReport;
import clinic.reporting.week.WeekReports;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarksTest {

    private static final Week WEEK = Week.of("2026-W47").orElseThrow();

    private final Remarks remarks = new Remarks(Phrases.of("en"));

    @Test
    void whatStandsOutIsOneSentence() {
        assertThat(remarks.unusual(new Unusual("sessions.completed", 1031, 17.5, HIGHER)))
                .isEqualTo("Unusually many sessions were completed: 1,031, where 17.5 is usual.");
        assertThat(remarks.unusual(new Unusual("utilisation", 0.4312, 0.65, LOWER)))
                .isEqualTo("Utilisation was unusually low: 43.1%, where 65% is usual.");
        assertThat(remarks.unusual(new Unusual("pain.meanChange", -0.4, -1.96, HIGHER)))
                .isEqualTo("Pain eased unusually little: \u22120.4 points, where \u22122.0 is usual.");
        assertThat(remarks.unusual(new Unusual("revenue.EUR", 3200.5, 900.005, HIGHER)))
                .isEqualTo("Revenue was unusually high: €3,200.50, where €900.01 is usual.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions.completed",
                "utilisation",
                "noShowRate",
                "cancellationRate",
                "pain.meanChange",
                "revenue.JPY"
            })
    void everyFigureThatIsWatchedHasItsSentences(String figure) {
        assertThat(remarks.unusual(new Unusual(figure, 0.5, 0.3, HIGHER))).contains(", where ");
        assertThat(remarks.unusual(new Unusual(figure, 0.3, 0.5, LOWER))).contains(", where ");
    }

    private List<String> corrected(Change... changes) {
        FactSheet facts =
                NothingArchived.desk(new FactDesk(new InMemoryFacts())).facts("main", WEEK);
        WeekReport report = new WeekReports(facts, WEEK).report(Subject.CLINIC);
        return remarks.of(new PublishedWeek(2, List.of(changes), facts.clinic(), null, report));
    }

    @Test
    void aCorrectionSaysWhatItChanged() {
        assertThat(corrected()).isEmpty();
        assertThat(corrected(
                        new Change("sessions.completed", 7.0, 8.0),
                        new Change("noShowRate", null, 0.125),
                        new Change("utilisation", 0.3333, 0.3334),
                        new Change("revenue.EUR", 595.0, 680.0),
                        new Change("areas.HIPS.sessions", 1.0, 2.0)))
                .containsExactly("Edition 2 corrects the one before. Sessions completed: 8 instead of 7; "
                        + "No-show rate: 12.5% instead of none; Revenue: €680.00 instead of €595.00.");
    }

    @Test
    void whatFewSessionsChangedIsNotSaidInNumbers() {
        assertThat(corrected(new Change("pain.meanChange", -2.0, -3.0), new Change("areas.HIPS.meanChange", null, 1.0)))
                .containsExactly("Edition 2 corrects details of the one before.");
    }
}
