package clinic.reporting.publication.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.reporting.Telling;
import clinic.reporting.fact.FactDesk;
import clinic.reporting.fact.FactSheet;
import clinic.reporting.fact.InMemoryFacts;
import clinic.reporting.publication.Edition;
import clinic.reporting.publication.Publication;
import clinic.reporting.week.Corrections;
import clinic.reporting.week.Figures;
import clinic.reporting.week.NothingArchived;
import clinic.reporting.week.Subject;
import clinic.reporting.week.Week;
import clinic.reporting.week.WeekReports;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** What was kept before treatments and changes were is read, and is no reason to correct anything. */
class EarlierEditionsTest {

    private static final Week WEEK = Week.of("2026-W47").orElseThrow();
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    private final MappingMongoConverter converter =
            new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, new MongoMappingContext());

    private <T> T earlier(T now, Class<T> type, String field) {
        Document document = new Document();
        converter.write(now, document);
        assertThat(document.remove(field)).isNotNull();
        return converter.read(type, document);
    }

    @Test
    void anEditionWithoutTreatmentsIsCorrectedByNothing() {
        var facts = InMemoryFacts.of(List.of(Telling.MAIN.completed("b1", TUESDAY, "c1", "anna", 7, 4)));
        FactSheet sheet = NothingArchived.desk(new FactDesk(facts)).facts("main", WEEK);
        Figures figures = new WeekReports(sheet, WEEK).figures(Subject.CLINIC);
        Edition edition = new Edition("e", 3, "main", WEEK.name(), null, figures, List.of());
        Edition earlier = earlier(edition, Edition.class, "changes");
        assertThat(earlier).isEqualTo(edition);
        Figures before = earlier(figures, Figures.class, "treatments");
        assertThat(before.treatments()).isEmpty();
        assertThat(figures.treatments()).hasSize(1);
        assertThat(Corrections.between(before, figures)).isEmpty();
    }

    @Test
    void aPublicationWithoutCorrectionsIsRead() {
        var issue = new Publication.Issue("anna", 2, true, List.of());
        assertThat(earlier(issue, Publication.Issue.class, "corrections")).isEqualTo(issue);
    }
}
