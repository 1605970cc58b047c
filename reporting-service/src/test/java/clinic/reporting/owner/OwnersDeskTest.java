package clinic.reporting.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.platform.NotFound;
import clinic.reporting.SampleWeeks;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.fact.PractitionerFact;
import clinic.reporting.publication.InMemoryEditions;
import clinic.reporting.publication.ReportDesk;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Week;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersDeskTest {

    @ParameterizedTest
    @CsvSource({"2026-11-15T22:59:59Z, 2026-W46", "2026-11-15T23:00:00Z, 2026-W47", "2026-11-22T22:59:59Z, 2026-W47"})
    void theWeekItIsNowIsTheClinics(String now, String week) {
        OwnersWeek shown = desk(now).week("main", null, null);
        assertThat(shown.current().name()).isEqualTo(week);
        assertThat(shown.published().report().week().name()).isEqualTo(week);
    }

    @Test
    void anyWeekOfAnybodyIsShown() {
        OwnersWeek shown =
                desk("2026-11-18T12:00:00Z").week("main", Week.of("2026-W40").orElseThrow(), "bert");
        assertThat(shown.published().report().week().name()).isEqualTo("2026-W40");
        assertThat(shown.current().name()).isEqualTo("2026-W47");
        assertThat(shown.staff()).extracting(PractitionerFact::id).containsExactly("anna", "bert");
        PractitionerFact bert = shown.published().practitioner();
        assertThat(bert == null ? "" : bert.id()).isEqualTo("bert");
    }

    @Test
    void nobodyIsShownToAnotherClinic() {
        OwnersDesk desk = desk("2026-11-18T12:00:00Z");
        assertThatThrownBy(() -> desk.week("other", null, "anna")).isInstanceOf(NotFound.class);
        assertThat(desk.week("other", null, null).staff()).isEmpty();
    }

    private static OwnersDesk desk(String now) {
        FactDesk facts = new FactDesk(InMemoryFacts.of(SampleWeeks.told()));
        ReportDesk reports = new ReportDesk(facts, NothingArchived.desk(facts), new InMemoryEditions());
        return new OwnersDesk(facts, reports, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
